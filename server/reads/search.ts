import { fold } from '#arabic/fold.ts';
import { searchTerms } from '#arabic/tokens.ts';
import { searchIndex } from '#db/search.ts';
import type { SearchView } from '#editorial/view.ts';
import { store } from '../store.ts';
import { listPage, stretch } from './paging.ts';
import { teasers } from './teaser.ts';

/** No query is longer than this many characters; what follows is not looked at. */
const longest = 200;

/** Searches an edition. Not cached: what readers look for is as varied as they are. */
export async function searchArticles(edition: string, query: string, number: number): Promise<SearchView> {
  const { read } = await store();
  const { phrases, words } = searchTerms(fold(query.slice(0, longest)));
  const index = await searchIndex();
  const { total, articleIds } = await index.find(read, { edition, phrases, words, ...stretch(number) });
  return { ...listPage(await teasers(edition, articleIds), total, number), query: query.slice(0, longest) };
}
