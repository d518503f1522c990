import { highlight, type Sought } from '#arabic/highlight.ts';
import { passage } from '#arabic/passage.ts';
import { foundOf } from '#db/queries/teasers.ts';
import { plainText } from '#editorial/body/plain-text.ts';
import type { FoundStory, SearchResults } from '#editorial/view.ts';
import { vocabularyInForce } from '../search/current.ts';
import type { SearchRequest } from '../search/find.ts';
import { findMeant } from '../search/meant.ts';
import { soughtBy } from '../search/sought.ts';
import { store } from '../store.ts';
import { teaser } from './teaser.ts';

/** No query is longer than this many code points. */
export const longestQuery = 200;
/** The graphemes of a passage. */
const passageLength = 200;

/**
 * Searches an edition: one statement to find and one for what is shown, bodies and all; more only where hardly anything
 * is found. Not cached: what readers look for is as varied as they are.
 */
export async function searchArticles(request: SearchRequest, now: Date): Promise<SearchResults> {
  const { read } = await store();
  const { total, isMore, hits, searched, suggestion } = await findMeant(request, now);
  const rows = await foundOf(
    read,
    hits.map(({ articleId }) => articleId),
  );
  const sought = soughtBy(searched, request.edition, await vocabularyInForce(read));
  const stories = rows
    .filter(({ status }) => status === 'published')
    .map(
      (row): FoundStory => ({
        teaser: teaser(row, request.edition),
        externalId: row.externalId,
        highlights: {
          headline: highlight(row.headline, sought),
          excerpt: excerptOf(plainText(row.body), row.excerpt, sought),
        },
      }),
    );
  return { total, isMore, stories, searched, suggestion };
}

function excerptOf(body: string, otherwise: string, sought: Sought) {
  return highlight(passage(body, sought, passageLength) ?? otherwise, sought);
}
