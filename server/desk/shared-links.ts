import { createHash, randomBytes } from 'node:crypto';
import { loadArticles } from '#db/queries/articles.ts';
import { openPreviewLink } from '#db/queries/preview-links.ts';
import type { Article } from '#editorial/article.ts';
import { store } from '../store.ts';

/** What stands in a link, which nobody can guess, and the digest that is kept in its place. */
export function newSharedToken(): { token: string; digest: string } {
  const token = randomBytes(24).toString('base64url');
  return { token, digest: digestOf(token) };
}

/**
 * The article that a link leads to, and until when. Null: there is no such link, its time is over, it was taken back, or
 * the article was withdrawn since, or put into the bin.
 */
export async function readShared(
  token: string,
  now: Date,
): Promise<{ article: Article; until: Date } | null> {
  const { read } = await store();
  const link = await openPreviewLink(read, digestOf(token), now);
  if (!link) return null;
  const article = (await loadArticles(read, [link.articleId])).get(link.articleId);
  const isClosed = !article || article.status === 'withdrawn' || article.status === 'removed';
  return isClosed ? null : { article, until: link.expiresAt };
}

function digestOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
