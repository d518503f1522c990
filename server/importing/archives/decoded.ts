import { isUtf8 } from 'node:buffer';
import type { Complaint } from '#editorial/complaint.ts';
import { ArchiveFault } from './archive-fault.ts';

const xmlEncoding = /^<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/;
/** Where a declaration of the encoding can stand. */
const headBytes = 1024;

/**
 * The text of a file's bytes, piece by piece, in the encoding that its first bytes or its XML declaration name (UTF-8
 * without). Stops with an `ArchiveFault` where bytes are not of that encoding, and at packed files.
 */
export async function* decoded(chunks: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let decoder: TextDecoder | null = null;
  let head: Buffer = Buffer.alloc(0);
  let at = 0;
  for await (const chunk of chunks) {
    let bytes = chunk;
    if (!decoder) {
      head = Buffer.concat([head, chunk]);
      if (head.length < headBytes) continue;
      decoder = decoderFor(head);
      bytes = head;
    }
    yield decode(decoder, bytes, at);
    at += bytes.length;
  }
  if (!decoder) {
    decoder = decoderFor(head);
    yield decode(decoder, head, 0);
    at = head.length;
  }
  try {
    yield decoder.decode();
  } catch {
    throw new ArchiveFault({ complaint: 'cut-letter', values: { byte: at } });
  }
}

/** What is wrong with bytes that are no text in UTF-8; undefined: they are. */
export function faultInUtf8(bytes: Buffer): Complaint | undefined {
  return isUtf8(bytes) ? undefined : notIn('utf-8', firstFault('utf-8', bytes));
}

function notIn(encoding: string, byte: number): Complaint {
  return { complaint: 'wrong-encoding', values: { encoding: encoding.toUpperCase(), byte } };
}

function decoderFor(head: Buffer): TextDecoder {
  refusePacked(head);
  const label = encodingOf(head);
  try {
    return new TextDecoder(label, { fatal: true });
  } catch {
    throw new ArchiveFault({ complaint: 'unknown-encoding', values: { encoding: label } });
  }
}

function refusePacked(head: Buffer): void {
  const first = head.toString('latin1', 0, 4);
  if (first.startsWith('\x1f\x8b')) throw new ArchiveFault({ complaint: 'gzip' });
  if (first.startsWith('PK\x03\x04')) throw new ArchiveFault({ complaint: 'zip' });
}

/** By its byte order mark, by the zeros of UTF-16 without one, or as it says itself. */
function encodingOf(head: Buffer): string {
  const first = head.toString('latin1', 0, 3);
  if (first === '\xef\xbb\xbf') return 'utf-8';
  if (first.startsWith('\xff\xfe') || first.startsWith('<\0')) return 'utf-16le';
  if (first.startsWith('\xfe\xff') || first.startsWith('\0<')) return 'utf-16be';
  return xmlEncoding.exec(head.toString('latin1', 0, headBytes))?.[1] ?? 'utf-8';
}

function decode(decoder: TextDecoder, bytes: Buffer, at: number): string {
  try {
    return decoder.decode(bytes, { stream: true });
  } catch {
    throw new ArchiveFault(notIn(decoder.encoding, at + firstFault(decoder.encoding, bytes)));
  }
}

/** Where in the bytes decoding fails, give or take a letter that began before them. */
function firstFault(encoding: string, bytes: Buffer): number {
  let [good, bad] = [0, bytes.length];
  // A letter begun before the piece may be at fault itself; its rest is passed over.
  while (good < 3 && encoding === 'utf-8' && ((bytes[good] ?? 0) & 0xc0) === 0x80) good += 1;
  const begin = good;
  while (good + 1 < bad) {
    const middle = (good + bad) >> 1;
    try {
      new TextDecoder(encoding, { fatal: true }).decode(bytes.subarray(begin, middle), { stream: true });
      good = middle;
    } catch {
      bad = middle;
    }
  }
  return good;
}
