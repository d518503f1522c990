import { existsSync, readFileSync } from 'node:fs';

/** A case file that may lie beside the project, not in it; undefined where it is absent, and its tests are skipped. */
export function sharedCases(name: string): string | undefined {
  const file = new URL(`../../shared/arabic/${name}`, import.meta.url);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
