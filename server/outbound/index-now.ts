import type { Reader } from '#db/doors.ts';
import { announcedArticles } from '#db/queries/announced.ts';
import { hrefOf } from '#messages/hrefs.ts';
import { absolute } from '../absolute.ts';
import { siteUrl } from '../env.ts';
import { type Attempt, attempt } from './attempt.ts';
import { isPublicOrOwnAddress } from './public-address.ts';

export interface IndexNow {
  /** It stands at `/{key}.txt`, which proves that the site is ours. */
  key: string;
  endpoint: string;
}

/**
 * Tells search engines which addresses have changed or gone (indexnow.org/documentation: one POST for up to 10,000 of
 * them).
 * @returns null: there is nothing to tell
 */
export async function submitToIndexNow(
  read: Reader,
  { key, endpoint }: IndexNow,
  articleIds: string[],
): Promise<Attempt | null> {
  const articles = await announcedArticles(read, articleIds);
  if (articles.length === 0) return null;
  const told = {
    host: new URL(siteUrl()).host,
    key,
    keyLocation: absolute(`/${key}.txt`),
    urlList: articles.map(({ id, edition, section, slug }) =>
      absolute(hrefOf({ page: 'article', section, id, slug }, edition)),
    ),
  };
  return attempt(endpoint, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: JSON.stringify(told),
    mayReach: isPublicOrOwnAddress,
  });
}
