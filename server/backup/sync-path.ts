import { open } from 'node:fs/promises';

/**
 * Brings a file, or the names in a folder, to the disk.
 * @param flags as `open` takes them: Windows does so only for who may write
 */
export async function syncPath(path: string, flags: 'r' | 'r+' = 'r'): Promise<void> {
  const handle = await open(path, flags);
  try {
    await handle.sync();
  } catch (error) {
    // A folder cannot be brought to the disk by itself on every system.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') throw error;
  } finally {
    await handle.close();
  }
}
