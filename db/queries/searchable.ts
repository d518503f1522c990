import { asc, inArray } from 'drizzle-orm';
import type { Reader } from '../doors.ts';
import { articleAuthors, articles } from '../schema/articles.ts';

/** What the search index is made of, of these articles, in the order of their ids. */
export async function searchableArticles(read: Reader, ids: string[]) {
  const rows = await read
    .select({
      id: articles.id,
      edition: articles.edition,
      sectionId: articles.sectionId,
      headline: articles.headline,
      standfirst: articles.standfirst,
      body: articles.body,
      publishedAt: articles.publishedAt,
      createdAt: articles.createdAt,
    })
    .from(articles)
    .where(inArray(articles.id, ids))
    .orderBy(asc(articles.id));
  const links = await read
    .select({ articleId: articleAuthors.articleId, authorId: articleAuthors.authorId })
    .from(articleAuthors)
    .where(inArray(articleAuthors.articleId, ids))
    .orderBy(asc(articleAuthors.articleId), asc(articleAuthors.position));
  const authors = Map.groupBy(links, ({ articleId }) => articleId);
  return rows.map((row) => ({
    ...row,
    authorIds: (authors.get(row.id) ?? []).map(({ authorId }) => authorId),
  }));
}
