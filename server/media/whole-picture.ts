import { type FileHandle, open } from 'node:fs/promises';
import { headLength, sniffed } from './sniff.ts';

const pngEnd = Buffer.from('IEND\xaeB`\x82', 'latin1');
const jpegEnd = Buffer.from([0xff, 0xd9]);

/**
 * Whether a file begins as a picture does and ends where its format says: what was cut off does not. The marks are those
 * of the formats' own standards (ITU-T T.81, W3C PNG, RFC 9649, ISO/IEC 14496-12).
 */
export async function isWholePicture(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const head = await read(file, 0, Math.min(headLength, size));
    switch (head.length === headLength ? sniffed(head) : null) {
      case 'jpeg':
        return (await read(file, size - 2, 2)).equals(jpegEnd);
      case 'png':
        return (await read(file, size - 8, 8)).equals(pngEnd);
      case 'webp':
        return head.readUInt32LE(4) + 8 === size;
      case 'avif':
        return await endsWithABox(file, size);
      case 'gif':
        return (await read(file, size - 1, 1))[0] === 0x3b;
      case null:
        return false;
    }
  } finally {
    await file.close();
  }
}

/** Each box says how long it is; the last one ends with the file. */
async function endsWithABox(file: FileHandle, size: number): Promise<boolean> {
  let at = 0;
  while (at + 8 <= size) {
    const length = (await read(file, at, 4)).readUInt32BE(0);
    // 0: as far as the file goes. 1: the length is in 64 bits, which no picture of ours needs.
    if (length === 0) return true;
    if (length < 8) return false;
    at += length;
  }
  return at === size;
}

async function read(file: FileHandle, at: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, at);
  return buffer.subarray(0, bytesRead);
}
