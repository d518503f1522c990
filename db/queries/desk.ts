import { desc } from 'drizzle-orm';
import type { Reader } from '../doors.ts';
import { articles } from '../schema/articles.ts';

/** The newest articles in every state, the newest first. */
export function deskArticles(read: Reader, limit: number) {
  return read
    .select({
      id: articles.id,
      edition: articles.edition,
      headline: articles.headline,
      status: articles.status,
      ownerId: articles.ownerId,
      liveAt: articles.liveAt,
    })
    .from(articles)
    .orderBy(desc(articles.liveAt), desc(articles.id))
    .limit(limit);
}
