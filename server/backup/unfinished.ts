import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { nameOfBackup } from './backups-in.ts';

/** How old a broken-off backup is before it is taken for one that nobody makes any more. */
const leftBehindMs = 24 * 60 * 60_000;

/** A name that is free: two within a second, or before and after a clock was put back, would have one. */
export async function freeName(folder: string, now: Date): Promise<string> {
  const taken = new Set(await readdir(folder));
  const name = nameOfBackup(now);
  for (let n = 1; ; n++) {
    const tried = n === 1 ? name : `${name}-${n}`;
    if (!taken.has(tried) && !taken.has(`${tried}.part`)) return tried;
  }
}

/** Removes what was broken off long ago. */
export async function sweepUnfinished(folder: string, now: Date): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!/^\d{4}-.*Z(-\d+)?\.part$/.test(name)) continue;
    const about = await stat(join(folder, name)).catch(() => null);
    if (about && now.getTime() - about.mtimeMs > leftBehindMs)
      await rm(join(folder, name), { recursive: true, force: true });
  }
}
