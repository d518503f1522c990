import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './site.ts';

/** A file of the folder `shared` that lies beside the repository on some machines; undefined where it does not. */
export function sharedFile(name: string): string | undefined {
  return ['../shared', '../../shared']
    .map((folder) => join(root, folder, name))
    .find((path) => existsSync(path));
}
