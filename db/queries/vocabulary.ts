import { eq } from 'drizzle-orm';
import type { Reader, Writer } from '../doors.ts';
import { insertMany } from '../insert-many.ts';
import { articles } from '../schema/articles.ts';
import { searchState, searchVocabulary } from '../schema/search.ts';

export type SearchState = typeof searchState.$inferSelect;
export type VocabularyWord = typeof searchVocabulary.$inferSelect;

export async function searchStateNow(read: Reader): Promise<SearchState> {
  const [state] = await read.select().from(searchState);
  return state ?? { id: 'index', version: 0, sample: 0, documents: 0, words: 0 };
}

/** Holds every other change of the index back until this transaction ends, and reads its state. */
export async function lockSearchState(tx: Writer): Promise<SearchState> {
  const [state] = await tx
    .insert(searchState)
    .values({ id: 'index', version: 0, sample: 0, documents: 0, words: 0 })
    .onConflictDoUpdate({ target: searchState.id, set: { id: 'index' } })
    .returning();
  if (!state) throw new Error('The state of the search index could neither be read nor made.');
  return state;
}

export function vocabularyWords(read: Reader): Promise<VocabularyWord[]> {
  return read.select().from(searchVocabulary);
}

/** Puts another vocabulary in the place of the one in force; everything in the index must then be stemmed by it. */
export async function replaceVocabulary(
  tx: Writer,
  version: number,
  sample: number,
  words: VocabularyWord[],
): Promise<void> {
  await tx.delete(searchVocabulary);
  await insertMany(tx, searchVocabulary, words);
  await tx.update(searchState).set({ version, sample }).where(eq(searchState.id, 'index'));
}

/** The ids of everything that readers can find, the oldest first: an index that is put in this order knows the newest. */
export async function publishedIds(read: Reader): Promise<string[]> {
  const rows = await read
    .select({ id: articles.id })
    .from(articles)
    .where(eq(articles.status, 'published'))
    .orderBy(articles.liveAt, articles.id);
  return rows.map(({ id }) => id);
}
