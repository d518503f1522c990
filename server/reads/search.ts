import type { SearchView } from '#editorial/view.ts';
import { find, reachable } from '../search/find.ts';
import { listPage, stretch } from './paging.ts';
import { teasers } from './teaser.ts';

/** No query is longer than this many characters; what follows is not looked at. */
const longest = 200;

/** Searches an edition. Not cached: what readers look for is as varied as they are. */
export async function searchArticles(edition: string, query: string, number: number): Promise<SearchView> {
  const asked = query.slice(0, longest);
  const { total, hits } = await find({ edition, query: asked, sort: 'best', ...stretch(number) }, new Date());
  const cards = await teasers(
    edition,
    hits.map(({ articleId }) => articleId),
  );
  return { ...listPage(cards, Math.min(total, reachable), number), total, query: asked };
}
