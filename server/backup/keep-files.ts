import { join } from 'node:path';
import { copyToDisk, linkKept } from './copy-file.ts';
import { type DataFile, dataFilesIn } from './data-files.ts';
import type { KeptFile } from './manifest.ts';

/** A backup that was made before, whose unchanged files need not be copied again. */
export interface EarlierBackup {
  path: string;
  files: Map<string, KeptFile>;
}

export interface Keeping {
  dataFolder: string;
  /** The backup that is being made. */
  to: string;
  earlier: EarlierBackup | null;
  /** What is in it so far, by path. */
  kept: Map<string, KeptFile>;
  /** Told after each file. */
  show(file: DataFile): void;
}

/**
 * Puts the files of pictures and imports into a backup, those that are not there yet. Each is read through where it then
 * lies. One that goes while it is copied was removed by somebody and is left out.
 */
export async function keepFiles(keeping: Keeping): Promise<void> {
  const { dataFolder, kept, show } = keeping;
  for (const file of await dataFilesIn(dataFolder)) {
    if (kept.has(file.path)) continue;
    const done = await keepFile(keeping, file);
    if (done) kept.set(file.path, done);
    show(file);
  }
}

async function keepFile({ dataFolder, to, earlier }: Keeping, file: DataFile): Promise<KeptFile | null> {
  const { path, bytes, writtenAt } = file;
  const target = join(to, path);
  const before = earlier?.files.get(path);
  if (earlier && before?.bytes === bytes && before.writtenAt === writtenAt) {
    if (await linkKept(join(earlier.path, path), target, before.digest)) return before;
  }
  try {
    return { path, writtenAt, ...(await copyToDisk(join(dataFolder, path), target)) };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
