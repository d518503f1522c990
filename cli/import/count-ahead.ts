import type { Reading } from '#server/importing/reading.ts';
import type { ComingWords } from '#server/search/coming.ts';
import { WordCounts } from '#server/search/word-counts.ts';

/** As many as fill a newsroom's vocabulary for good (server/search/grow.ts). */
export const mostCounted = 4000;
/** What is held meanwhile, in bytes of the source. */
const mostBytes = 24 * 1024 * 1024;

/** An item that was read, with its number, from 0 over all sources, and the bytes that it took of them. */
export interface ReadItem {
  /** null: it was read, and brought in, before. */
  reading: Reading | null;
  bytes: number;
  number: number;
}

/**
 * Counts the words of the first articles that readers will find.
 * @param items are read so far
 * @returns the words, and what was read for them, to be gone through before the others
 */
export async function countAhead(
  items: AsyncIterator<ReadItem>,
): Promise<{ words: ComingWords; held: ReadItem[] }> {
  const counts = new WordCounts();
  const held: ReadItem[] = [];
  let documents = 0;
  for (let bytes = 0; documents < mostCounted && bytes < mostBytes; ) {
    const next = await items.next();
    if (next.done) break;
    held.push(next.value);
    bytes += next.value.bytes;
    const item = next.value.reading?.item;
    if (!item?.ok || item.value.kind !== 'article' || item.value.status !== 'published') continue;
    const { title: headline, standfirst, body } = item.value;
    counts.add({ headline, standfirst, body });
    documents += 1;
  }
  return { words: { documents, counts: counts.counts() }, held };
}
