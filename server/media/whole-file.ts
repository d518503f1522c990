import { randomBytes } from 'node:crypto';
import { access, copyFile, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Writes a file whole or not at all, even where the power fails: nobody ever meets half of it under its name. */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  await putWhole(path, async (part) => {
    const file = await open(part, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
  });
}

/**
 * Copies a file whole or not at all; where the power fails, it may be there with less than all of its bytes.
 * @throws what `copyFile` does
 */
export function copyWhole(from: string, to: string): Promise<void> {
  return putWhole(to, (part) => copyFile(from, part));
}

async function putWhole(path: string, write: (part: string) => Promise<void>): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const part = `${path}.${randomBytes(6).toString('hex')}.part`;
  try {
    await write(part);
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}

export async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
