import { constants } from 'node:fs';
import { copyFile, link, mkdir, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { digestOf, type FileDigest } from './digest-file.ts';
import { syncPath } from './sync-path.ts';

/**
 * Copies a file onto the disk and reads the copy through. Where the file system can (Btrfs, XFS), the copy shares its
 * blocks with the original until one of them changes.
 */
export async function copyToDisk(from: string, to: string): Promise<FileDigest> {
  await mkdir(dirname(to), { recursive: true });
  await copyFile(from, to, constants.COPYFILE_FICLONE | constants.COPYFILE_EXCL);
  await syncPath(to, 'r+');
  return digestOf(to);
}

/**
 * Gives a file of an earlier backup a second name, where it still has the bytes that it had: it takes no room.
 * @returns false where it has not, or the file system knows no such names
 */
export async function linkKept(from: string, to: string, digest: string): Promise<boolean> {
  await mkdir(dirname(to), { recursive: true });
  try {
    await link(from, to);
  } catch {
    return false;
  }
  if ((await digestOf(to)).digest === digest) return true;
  await rm(to);
  return false;
}
