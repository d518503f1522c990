import { statfs } from 'node:fs/promises';

/** With less bytes than this the next picture or checkpoint may not fit any more, and saving an article be refused. */
export const leastFree = 100 * 2 ** 20;

/** What may still be written where a folder is, in bytes. */
export async function freeBytesAt(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
}
