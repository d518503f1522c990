import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** The folders of the data folder that hold what the database speaks of, and nothing that can be made again for free. */
export const keptFolders = ['masters', 'media', 'imports'] as const;

export interface DataFile {
  /** From the data folder on, with slashes. */
  path: string;
  bytes: number;
  writtenAt: number;
}

/** Every file of pictures and of imports that is whole, in the order of their paths. */
export async function dataFilesIn(dataFolder: string): Promise<DataFile[]> {
  const all: DataFile[] = [];
  for (const folder of keptFolders) {
    const entries = await readdir(join(dataFolder, folder), { recursive: true, withFileTypes: true }).catch(
      () => [],
    );
    for (const entry of entries) {
      if (!entry.isFile() || entry.name.endsWith('.part')) continue;
      const full = join(entry.parentPath, entry.name);
      const about = await stat(full).catch(() => null);
      if (!about) continue;
      const path = full.slice(join(dataFolder, '/').length).replaceAll('\\', '/');
      all.push({ path, bytes: about.size, writtenAt: Math.floor(about.mtimeMs) });
    }
  }
  return all.sort((a, b) => (a.path < b.path ? -1 : 1));
}
