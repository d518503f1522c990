import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from '../support/site.ts';

/** In one piece it is up in a third of the time that its hundreds of modules take. @returns where it lies */
export async function bundleLight(): Promise<string> {
  const outdir = join(root, '.runtime/light');
  await build({
    entryPoints: [join(import.meta.dirname, 'light.child.ts')],
    bundle: true,
    // Parts that are imported when they are needed stay apart: some of them need Next.
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    outdir,
    outExtension: { '.js': '.mjs' },
    external: ['better-sqlite3', 'pg', 'sharp', '@takumi-rs/core', 'next', 'next/*'],
    banner: {
      js: `import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);`,
    },
  });
  return join(outdir, 'light.child.mjs');
}
