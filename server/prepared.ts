import { countArticles } from '#db/queries/articles.ts';
import { allEditions } from '#db/queries/taxonomy.ts';
import { searchStateNow } from '#db/queries/vocabulary.ts';
import { editionIds } from '#messages/editions.ts';
import { store } from './store.ts';

/**
 * Whether a start finds all that it needs in the database: articles, the editions that are named here, a search index.
 * Asked before what would make them is loaded: at nearly every start there is nothing to make, and loading it takes a
 * second.
 */
export async function isPrepared(): Promise<boolean> {
  const { read } = await store();
  if ((await countArticles(read)) === 0) return false;
  const known = new Set((await allEditions(read)).map(({ id }) => id));
  return editionIds.every((id) => known.has(id)) && (await searchStateNow(read)).documents > 0;
}
