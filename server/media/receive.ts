import { createHash, randomBytes } from 'node:crypto';
import { mkdir, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pictureLimits } from '#editorial/library.ts';
import { allow, type Result, refuse } from '#editorial/refusal.ts';
import { incomingFolder } from './folders.ts';

export interface Received {
  path: string;
  bytes: number;
  /** SHA-256, hexadecimal. */
  digest: string;
}

/**
 * Writes what is being sent into a file of its own, and holds no more of it in memory than the piece in hand. What grows
 * too large is given up at once, however much more was announced. Whoever calls removes the file.
 * @param mostBytes what it may have at most
 */
export async function receive(
  body: ReadableStream<Uint8Array> | null,
  mostBytes: number = pictureLimits.bytes,
): Promise<Result<Received>> {
  await mkdir(incomingFolder(), { recursive: true });
  const path = join(incomingFolder(), randomBytes(12).toString('hex'));
  const file = await open(path, 'wx');
  const digest = createHash('sha256');
  let bytes = 0;
  let isWhole = false;
  try {
    for await (const piece of body ?? []) {
      bytes += piece.byteLength;
      if (bytes > mostBytes) return refuseHeavy();
      digest.update(piece);
      await file.writeFile(piece);
    }
    isWhole = true;
  } finally {
    await file.close();
    if (!isWhole) await rm(path, { force: true });
  }
  return allow({ path, bytes, digest: digest.digest('hex') });
}

export function refuseHeavy() {
  return refuse('picture-heavy', { field: 'file', values: { megabytes: pictureLimits.bytes / 1024 ** 2 } });
}
