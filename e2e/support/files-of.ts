import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { root } from './site.ts';

/** Every file under these folders of the project, by its path. */
export async function filesOf(folders: string[]): Promise<string[]> {
  const found = await Promise.all(
    folders.map(async (folder) => {
      const entries = await readdir(resolve(root, folder), { recursive: true, withFileTypes: true });
      return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    }),
  );
  return found.flat().sort();
}
