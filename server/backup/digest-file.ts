import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';

export interface FileDigest {
  bytes: number;
  /** SHA-256, hexadecimal. */
  digest: string;
}

/** Reads a file through. */
export async function digestOf(path: string): Promise<FileDigest> {
  const hash = createHash('sha256');
  let bytes = 0;
  await pipeline(createReadStream(path, { highWaterMark: 2 ** 20 }), async (pieces) => {
    for await (const piece of pieces as AsyncIterable<Buffer>) {
      bytes += piece.length;
      hash.update(piece);
    }
  });
  return { bytes, digest: hash.digest('hex') };
}
