import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface InstalledPackage {
  name: string;
  version: string;
  /** An SPDX expression, as the package itself gives it; empty: it gives none. */
  licence: string;
  /** Its folder, relative to the root. */
  folder: string;
}

/** Every package that is installed under a folder, those inside of others too. No network, no npm. */
export function installedPackages(root: string, folder = 'node_modules'): InstalledPackage[] {
  const at = join(root, folder);
  if (!existsSync(at)) return [];
  return readdirSync(at, { withFileTypes: true }).flatMap((entry) => {
    if (!entry.isDirectory() || entry.name.startsWith('.')) return [];
    const inside = `${folder}/${entry.name}`;
    if (entry.name.startsWith('@')) return installedPackages(root, inside);
    return [...packageIn(root, inside), ...installedPackages(root, `${inside}/node_modules`)];
  });
}

function packageIn(root: string, folder: string): InstalledPackage[] {
  const file = join(root, folder, 'package.json');
  if (!existsSync(file)) return [];
  const { name, version, license, licenses } = JSON.parse(readFileSync(file, 'utf8'));
  if (!name || !version) return [];
  const given = license ?? licenses?.[0] ?? '';
  return [{ name, version, licence: typeof given === 'string' ? given : (given.type ?? ''), folder }];
}
