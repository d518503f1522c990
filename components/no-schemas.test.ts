import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { sourcesIn } from '#messages/sources.testing.ts';

/** Types are taken out first: those that are inferred from a schema cost browsers nothing. */
test('nothing that is shown brings the schemas of what comes in, with zod’s 100 kB, into a browser', async () => {
  const { metafile } = await build({
    entryPoints: sourcesIn(['components']).map(({ file }) => file),
    bundle: true,
    write: false,
    metafile: true,
    outdir: 'never-written',
    platform: 'browser',
    packages: 'external',
    jsx: 'automatic',
    logLevel: 'silent',
  });
  const reached = Object.entries(metafile.inputs);
  expect(reached.length).toBeGreaterThan(300);
  const schemas = reached.filter(([, { imports }]) => imports.some(({ path }) => path === 'zod'));
  expect(schemas.map(([name]) => name)).toEqual([]);
});
