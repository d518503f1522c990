import { setImmediate } from 'node:timers/promises';
import type { Reader, Writer } from '#db/doors.ts';
import { inBatches } from '#db/queries/batches.ts';
import { searchableArticles } from '#db/queries/searchable.ts';
import { lockSearchState, publishedIds, replaceVocabulary, searchStateNow } from '#db/queries/vocabulary.ts';
import { searchIndex } from '#db/search.ts';
import { store } from '../store.ts';
import type { ComingWords } from './coming.ts';
import { type Searchable, searchDocumentOf } from './document.ts';
import { Vocabulary, vocabularyFrom } from './vocabulary.ts';
import { WordCounts } from './word-counts.ts';

const batchSize = 200;

/** Told after each batch: how many of how many articles have been read; each is read twice. */
type Progress = (done: number, of: number) => void;

/**
 * Counts the words of everything published and writes the index anew by them, while readers go on finding what they
 * found before. The words are counted before the database is written to; from then on other writers wait.
 * @returns how many articles the index holds
 */
export async function reindexAll(progress: Progress = () => {}): Promise<number> {
  const opened = await store();
  const counts = new WordCounts();
  const before = await publishedIds(opened.read);
  let done = 0;
  for await (const batch of searchableBatches(opened.read, before)) {
    for (const { content } of batch) counts.add(content);
    done += batch.length;
    progress(done, before.length * 2);
  }
  return opened.write(async (tx) => {
    await lockSearchState(tx);
    const ids = await publishedIds(tx);
    await writeAnew(tx, counts, before.length, searchableBatches(tx, ids), (n) =>
      progress(before.length + n, before.length + ids.length),
    );
    await (await searchIndex()).settle(tx);
    return ids.length;
  });
}

/** Fills an index that a newer version of Warraq has emptied. */
export async function reindexIfEmpty(): Promise<void> {
  const { read } = await store();
  const [{ documents }, ids] = [await searchStateNow(read), await publishedIds(read)];
  if (documents === 0 && ids.length > 0) await reindexAll();
}

/**
 * Does the same inside a write, for a newsroom that is still small.
 * @param coming articles that are about to be put; indexed by the caller
 * @param counted the words of these and of others behind them; null, or of fewer: they are counted here
 */
export async function reindexWith(
  tx: Writer,
  coming: Searchable[],
  counted: ComingWords | null,
): Promise<Vocabulary> {
  const ahead = counted && counted.documents >= coming.length ? counted : null;
  const counts = new WordCounts(ahead?.counts);
  if (!ahead) for (const { content } of coming) counts.add(content);
  const apart = new Set(coming.map(({ id }) => id));
  const ids = (await publishedIds(tx)).filter((id) => !apart.has(id));
  // Read twice rather than held: thousands of articles are more than an import's memory has room for.
  for await (const batch of searchableBatches(tx, ids)) for (const { content } of batch) counts.add(content);
  const sample = ids.length + (ahead?.documents ?? coming.length);
  return writeAnew(tx, counts, sample, searchableBatches(tx, ids));
}

async function writeAnew(
  tx: Writer,
  counts: WordCounts,
  sample: number,
  batches: AsyncIterable<Searchable[]>,
  progress: (written: number) => void = () => {},
): Promise<Vocabulary> {
  const index = await searchIndex();
  const version = (await lockSearchState(tx)).version + 1;
  const words = vocabularyFrom(counts.counts());
  const vocabulary = new Vocabulary({ version, sample, documents: sample }, words);
  await replaceVocabulary(tx, version, sample, words);
  await index.clear(tx);
  let written = 0;
  for await (const batch of batches) {
    await index.put(
      tx,
      batch.map((one) => searchDocumentOf(one, vocabulary)),
    );
    written += batch.length;
    progress(written);
  }
  return vocabulary;
}

async function* searchableBatches(read: Reader, ids: string[]): AsyncGenerator<Searchable[]> {
  for (const batch of inBatches(ids, batchSize)) {
    yield (await searchableArticles(read, batch)).map((row) => ({ ...row, content: row }));
    // On SQLite nothing here waits by itself: without this, readers would wait for all of it.
    await setImmediate();
  }
}
