import { defineConfig } from 'vitest/config';

const ours = ['node_modules/**', '.next/**', 'e2e/**', 'data/**', '.runtime/**'];

/** What keeps no state between calls, so that its files can share a process and what it has loaded. */
const pure = ['{arabic,editorial,messages}/**/*.test.ts'];

/** Tests named `.db.test.ts` run twice, once on each engine; all others once. */
export default defineConfig({
  test: {
    reporters: ['default'],
    projects: [
      { test: { name: 'pure', include: pure, exclude: ours, isolate: false, testTimeout: 20_000 } },
      {
        test: {
          name: 'unit',
          include: ['**/*.test.ts'],
          exclude: [...ours, ...pure, '**/*.db.test.ts'],
          testTimeout: 20_000,
        },
      },
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
