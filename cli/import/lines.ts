import type { Readable } from 'node:stream';
import type { Complaint } from '#editorial/complaint.ts';
import { faultInUtf8 } from '#server/importing/archives/decoded.ts';
import { digestOf } from '#server/importing/digest.ts';
import { largestItem, tooLarge } from '#server/importing/largest-item.ts';

const lineFeed = 0x0a;
const carriageReturn = 0x0d;

const nothing = Buffer.alloc(0);

export interface Line {
  /** Without what ends it. */
  text: string;
  /** Of its bytes, without what ends it: by it an item that is imported again is known to be the same. */
  digest: string;
  /** How many it took, its end among them. */
  bytes: number;
  /** Why its text was passed over: it is longer than an item may be, or not UTF-8. */
  fault?: Complaint;
}

/**
 * The lines of a stream of bytes. Parted as bytes, where a line feed is never part of a letter, and decoded line by line:
 * a tenth of what `node:readline` takes over the same.
 */
export async function* linesOf(stream: Readable): AsyncGenerator<Line> {
  let begun: Buffer[] = [];
  let length = 0;
  const line = (last: Buffer, ending: number) => {
    const bytes = length + last.length;
    const isTooLong = bytes > largestItem;
    const whole = isTooLong ? nothing : begun.length > 0 ? Buffer.concat([...begun, last]) : last;
    begun = [];
    length = 0;
    const kept = whole.at(-1) === carriageReturn ? whole.subarray(0, -1) : whole;
    const fault = isTooLong ? tooLarge : faultInUtf8(kept);
    const text = fault ? '' : kept.toString();
    return { text, digest: digestOf(kept), bytes: bytes + ending, ...(fault && { fault }) };
  };
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    let from = 0;
    for (let at = chunk.indexOf(lineFeed); at >= 0; at = chunk.indexOf(lineFeed, from)) {
      yield line(chunk.subarray(from, at), 1);
      from = at + 1;
    }
    if (from === chunk.length) continue;
    length += chunk.length - from;
    if (length > largestItem) begun = [];
    else begun.push(chunk.subarray(from));
  }
  if (length > 0) yield line(nothing, 0);
}
