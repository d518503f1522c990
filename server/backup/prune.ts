import { rename, rm } from 'node:fs/promises';
import { backupsIn } from './backups-in.ts';
import { keepByAge, keptOf } from './kept.ts';

/**
 * Removes the backups of a folder that are not to be kept any longer.
 * @param last so many of the newest stay, whatever their age
 * @returns the names of those that went
 */
export async function pruneBackups(folder: string, last: number, now: Date): Promise<string[]> {
  const found = await backupsIn(folder);
  const kept = new Set(
    keptOf(
      found.map(({ at }) => at),
      now,
      { last, ...keepByAge },
    ),
  );
  const old = found.filter(({ at }) => !kept.has(at));
  for (const { path } of old) {
    // Broken off, it must not be taken for a backup that is whole.
    await rename(path, `${path}.part`);
    await rm(`${path}.part`, { recursive: true, force: true });
  }
  return old.map(({ name }) => name);
}
