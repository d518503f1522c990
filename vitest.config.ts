import { defineConfig } from 'vitest/config';

const ours = ['**/node_modules/**', '**/.next/**', 'e2e/**', 'data/**', '.runtime/**'];

/** What knows of no settings. */
const pure = ['{arabic,editorial,messages}/**/*.test.ts'];

/** Files of a project share its processes, and what these have loaded: to load it anew took longer than the tests. */
const together = { isolate: false, setupFiles: 'server/env.testing.ts' };

/** Tests named `.db.test.ts` run twice, once on each engine; all others once. */
export default defineConfig({
  test: {
    reporters: ['default'],
    // Vitest leaves one core to its own main thread, which has little to do: half of a machine of two.
    maxWorkers: '100%',
    projects: [
      { test: { name: 'pure', include: pure, exclude: ours, isolate: false, testTimeout: 20_000 } },
      {
        test: {
          ...together,
          name: 'unit',
          include: ['**/*.test.ts'],
          exclude: [...ours, ...pure, '**/*.db.test.ts'],
          testTimeout: 20_000,
        },
      },
      {
        test: {
          ...together,
          name: 'sqlite',
          include: ['**/*.db.test.ts'],
          exclude: ours,
          testTimeout: 20_000,
        },
      },
      {
        test: {
          ...together,
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
