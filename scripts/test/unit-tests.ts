import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Counts, run } from './check.ts';

/** Vitest over all three projects: pure code, SQLite and Postgres. */
export async function unitTests(root: string): Promise<Counts> {
  const report = join(root, '.runtime', 'unit-tests.json');
  mkdirSync(join(root, '.runtime'), { recursive: true });
  const { code } = await run(
    join(root, 'node_modules/vitest/vitest.mjs'),
    ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`],
    { show: true },
  );
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8')) as Record<
    string,
    number
  >;
  // A file that cannot be loaded fails without a test of its own.
  const failed = Math.max(numFailedTests ?? 0, code === 0 ? 0 : 1);
  return { passed: numPassedTests ?? 0, failed };
}
