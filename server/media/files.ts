import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { mediaFolder } from './folders.ts';
import { framePath } from './frames.ts';

const types: Record<string, string> = { avif: 'image/avif', webp: 'image/webp' };
const fileName = /^[a-z0-9-]{1,200}\.(avif|webp)$/;

/** The bytes of a media file by its public name; null for what is not there or is no name of ours. */
export async function mediaFile(
  name: string,
): Promise<{ bytes: Uint8Array<ArrayBuffer>; type: string } | null> {
  const ending = fileName.exec(name)?.[1];
  if (!ending) return null;
  const bytes = (await bytesAt(join(mediaFolder(), name))) ?? (await frameBytes(name));
  return bytes && { bytes, type: types[ending] ?? 'application/octet-stream' };
}

async function frameBytes(name: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const path = await framePath(name);
  return path === null ? null : bytesAt(path);
}

async function bytesAt(path: string): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await readFile(path));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
