import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { browserTests } from './browser-tests.ts';
import { type Counts, check } from './check.ts';
import { unitTests } from './unit-tests.ts';

const root = join(import.meta.dirname, '../..');
const bin = (name: string) => join(root, 'node_modules', '.bin', name);
const layers =
  'app components messages editorial arabic server db cli proxy.ts instrumentation.ts instrumentation-node.ts';

// The layout reads the manifest of the assets, so there are no types without them.
const assets = join(root, 'scripts/build-assets.ts');

/** Each check is one test of its own in the sum at the end. */
const checks: { name: string; run: () => Promise<Counts> }[] = [
  {
    name: 'types',
    run: () => check('types', assets, [], bin('next'), ['typegen'], bin('tsc'), ['--noEmit', '-p', '.']),
  },
  { name: 'lint', run: () => check('lint', bin('biome'), ['check', '--error-on-warnings', '.']) },
  {
    name: 'layers',
    run: () =>
      check('layers', bin('depcruise'), ['--config', '.dependency-cruiser.mjs', ...layers.split(' ')]),
  },
  { name: 'dead code', run: () => check('dead code', bin('knip'), []) },
  { name: 'packages', run: () => check('packages', join(root, 'scripts/test/packages.ts'), []) },
  { name: 'unit tests', run: () => unitTests(root) },
  { name: 'browser tests', run: () => browserTests(root) },
];

/** `npm test -- lint layers` runs only what is named. */
const wanted = process.argv.slice(2).map((word) => word.replaceAll('-', ' '));
const chosen =
  wanted.length === 0 ? checks : checks.filter(({ name }) => wanted.some((word) => name.startsWith(word)));

rmSync(join(root, '.next', 'types'), { recursive: true, force: true });
const sum: Counts = { passed: 0, failed: 0 };
for (const { name, run } of chosen) {
  const started = performance.now();
  const counts = await run().catch((error: Error): Counts => {
    console.error(error.stack ?? error.message);
    return { passed: 0, failed: 1 };
  });
  sum.passed += counts.passed;
  sum.failed += counts.failed;
  const mark = counts.failed === 0 ? '✓' : '✗';
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(
    `${mark} ${name}  ${counts.passed} passed${counts.failed ? `, ${counts.failed} failed` : ''}  ${seconds} s`,
  );
}
console.log(`${sum.passed} passed, ${sum.failed} failed`);
process.exitCode = sum.failed === 0 && sum.passed > 0 ? 0 : 1;
