export type PictureFormat = 'jpeg' | 'png' | 'webp' | 'avif' | 'gif';

const signature = (bytes: Uint8Array, from: number, to: number) =>
  Buffer.from(bytes.subarray(from, to)).toString('latin1');

/** How many bytes of a file are enough to tell. */
export const headLength = 64;

/**
 * The format that a file's first bytes say it has, whatever its name or its sender says; null: none that we take.
 * Signatures: JPEG (ITU-T T.81), PNG (W3C), GIF 87a and 89a, WebP (RFC 9649), AVIF (a brand of ISO/IEC 14496-12).
 */
export function sniffed(head: Uint8Array): PictureFormat | null {
  if (signature(head, 0, 3) === '\xff\xd8\xff') return 'jpeg';
  if (signature(head, 0, 8) === '\x89PNG\r\n\x1a\n') return 'png';
  if (/^GIF8[79]a$/.test(signature(head, 0, 6))) return 'gif';
  if (signature(head, 0, 4) === 'RIFF' && signature(head, 8, 12) === 'WEBP') return 'webp';
  if (signature(head, 4, 8) === 'ftyp' && brands(head).includes('avif')) return 'avif';
  return null;
}

/** The brand that a file names first, and those that it is said to be compatible with, after its version. */
function brands(head: Uint8Array): string[] {
  const length = Math.min(new DataView(head.buffer, head.byteOffset, 4).getUint32(0), head.length);
  const found = [signature(head, 8, 12)];
  for (let at = 16; at + 4 <= length; at += 4) found.push(signature(head, at, at + 4));
  return found;
}
