import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

const quick = new URL('./quick-modules.ts', import.meta.url).href;

/** The names that a package exports, in a Node of its own, with the modules found quickly or not. */
function exportsOf(specifier: string, isQuick: boolean): string {
  const code = `
    import { findQuickly } from ${JSON.stringify(quick)};
    if (${isQuick}) findQuickly();
    console.log(Object.keys(await import(${JSON.stringify(specifier)})).sort().join());`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    cwd: import.meta.dirname,
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  return stdout;
}

test.each([
  'drizzle-orm',
  'drizzle-orm/sqlite-core',
  'drizzle-orm/better-sqlite3',
  'drizzle-orm/pg-core',
  'zod',
])('what is found quickly in %s is what is there', (specifier) => {
  const found = exportsOf(specifier, true);
  expect(found.split(',').length).toBeGreaterThan(0);
  expect(found).toBe(exportsOf(specifier, false));
});
