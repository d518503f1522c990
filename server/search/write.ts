import type { Writer } from '#db/doors.ts';
import { lockSearchState } from '#db/queries/vocabulary.ts';
import { searchIndex } from '#db/search.ts';
import { takeExpected } from './coming.ts';
import { vocabularyInForce } from './current.ts';
import { type Searchable, searchDocumentOf } from './document.ts';
import { outgrows } from './grow.ts';
import { reindexWith } from './reindex.ts';

/**
 * Brings the index up to what was written, in the same transaction.
 * @param gone what it held of these articles goes
 * @param shown these are put in
 */
export async function indexArticles(tx: Writer, gone: string[], shown: Searchable[]): Promise<void> {
  const index = await searchIndex();
  await index.remove(tx, gone);
  if (shown.length === 0) return;
  const state = await lockSearchState(tx);
  const coming = takeExpected();
  const vocabulary = outgrows(state, Math.max(shown.length, coming?.documents ?? 0))
    ? await reindexWith(tx, shown, coming)
    : await vocabularyInForce(tx, state.version);
  await index.put(
    tx,
    shown.map((article) => searchDocumentOf(article, vocabulary)),
  );
}
