import path from 'node:path';
import type { BuildOptions } from 'esbuild';
import { type AssetFolder, shortHash } from './asset-folder.ts';

const ELEMENTS = 'components/reader/elements';

const common: BuildOptions = {
  bundle: true,
  minify: true,
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'silent',
  write: false,
};

/** Bundles the custom elements into one module; returns its name in the folder. */
export async function buildElements(folder: AssetFolder, root: string): Promise<string> {
  const code = await bundled(root, 'reader.ts', { format: 'esm', target: 'es2022' });
  const name = `reader.${shortHash(code)}.js`;
  folder.put(name, code);
  return name;
}

/** The classic script that stands in every page's head, small enough to be inline. */
export async function buildHead(root: string): Promise<string> {
  const code = await bundled(root, 'before-paint.ts', {
    format: 'iife',
    target: 'es2018',
    // A year younger than the rest: without it (Firefox before 67) a page stays as it was served.
    supported: { 'dynamic-import': true },
  });
  if (/<\/|<!--/.test(code)) throw new Error('before-paint.ts would end the script element it stands in');
  return code;
}

async function bundled(root: string, entry: string, options: BuildOptions): Promise<string> {
  // Loaded here, where its absence is told like any other failure.
  const { build } = await import('esbuild');
  const entryPoints = [path.join(root, ELEMENTS, entry)];
  const { outputFiles } = await build({ ...common, ...options, absWorkingDir: root, entryPoints });
  return outputFiles?.[0]?.text.trim() ?? '';
}
