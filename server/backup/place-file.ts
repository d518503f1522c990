import { rename, rm } from 'node:fs/promises';
import { copyToDisk } from './copy-file.ts';

/**
 * Gives a file a place. Where that lies on another file system, a copy is brought to the disk beside it and gets the name
 * when it is whole, so that nobody meets half of it there; the file stays where it was, too.
 * @param to what may be there is replaced
 * @throws what `rename` and `copyFile` do; nothing has got the place then
 */
export async function placeFile(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    const part = `${to}.part`;
    await rm(part, { force: true });
    try {
      await copyToDisk(from, part);
      await rename(part, to);
    } catch (fault) {
      await rm(part, { force: true });
      throw fault;
    }
  }
}
