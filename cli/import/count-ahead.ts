import { deserialize, serialize } from 'node:v8';
import { handOver, type Reading, takeOver } from '#server/importing/reading.ts';
import type { ComingWords } from '#server/search/coming.ts';
import { lastStep } from '#server/search/grow.ts';
import { WordCounts } from '#server/search/word-counts.ts';

/** What is held meanwhile, in bytes of the source: two and a half times as many in memory, outside the thread's heap. */
const mostBytes = 24 * 1024 * 1024;
/** Looked up in the newsroom at once. */
const lookedUp = 200;

/** An item that was read, with its number, from 0 over all sources, and the bytes that it took of them. */
export interface ReadItem {
  /** null: it was read, and brought in, before. */
  reading: Reading | null;
  bytes: number;
  number: number;
}

interface Counting {
  items: AsyncIterator<ReadItem>;
  /** Which of these external ids the newsroom knows: their articles have been counted when they came. */
  known: (externalIds: string[]) => Promise<ReadonlySet<string>>;
  /** Told the words, unless there are none to be told. */
  tell: (words: ComingWords) => void;
}

/**
 * Counts the words of the first articles that readers will find, and gives what was read for it, each let go of as it is
 * given.
 */
export async function* countAhead({ items, known, tell }: Counting): AsyncGenerator<ReadItem> {
  const held: { packed: Buffer; bytes: number; number: number }[] = [];
  const counts = new WordCounts();
  let documents = 0;
  let uncounted: Reading[] = [];
  const count = async () => {
    const old = await known(uncounted.flatMap(({ externalId }) => externalId ?? []));
    for (const reading of uncounted) {
      if (!reading.item.ok || (reading.externalId !== null && old.has(reading.externalId))) continue;
      const { title: headline, standfirst, body } = reading.item.value;
      counts.add({ headline, standfirst, body });
      documents += 1;
    }
    uncounted = [];
  };
  for (let bytes = 0; documents + uncounted.length < lastStep && bytes < mostBytes; ) {
    const next = await items.next();
    if (next.done) break;
    const { reading, ...about } = next.value;
    bytes += about.bytes;
    held.push({ ...about, packed: packed(reading) });
    if (reading && isForReaders(reading)) uncounted.push(reading);
    if (uncounted.length >= lookedUp) await count();
  }
  await count();
  if (documents > 0) tell({ documents, counts: counts.counts() });
  for (let one = held.shift(); one; one = held.shift()) {
    const { packed, ...about } = one;
    yield { ...about, reading: unpacked(packed) };
  }
}

function isForReaders({ item }: Reading): boolean {
  return item.ok && item.value.kind === 'article' && item.value.status === 'published';
}

/** In one piece of memory that the thread's heap, which is bounded, has no part in. */
function packed(reading: Reading | null): Buffer {
  return serialize(reading && handOver(reading));
}

function unpacked(packed: Buffer): Reading | null {
  const reading = deserialize(packed) as Reading | null;
  return reading && takeOver(reading);
}
