import { defineConfig } from 'vitest/config';

const ours = ['node_modules/**', '.next/**', 'e2e/**', 'data/**', '.runtime/**'];

/** Tests named `.db.test.ts` run twice, once on each engine; all others once. */
export default defineConfig({
  test: {
    reporters: ['default'],
    projects: [
      { test: { name: 'unit', include: ['**/*.test.ts'], exclude: [...ours, '**/*.db.test.ts'] } },
      { test: { name: 'sqlite', include: ['**/*.db.test.ts'], exclude: ours, testTimeout: 20_000 } },
      {
        test: {
          name: 'postgres',
          include: ['**/*.db.test.ts'],
          exclude: ours,
          globalSetup: 'db/migrated-pglite.ts',
          testTimeout: 60_000,
          hookTimeout: 60_000,
          env: { DATABASE_URL: 'postgres://pglite.invalid/test' },
        },
      },
    ],
  },
});
