import type { articleForReaders } from '#db/queries/article-page.ts';
import { relatedTo } from '../search/related.ts';

type ArticleRow = NonNullable<Awaited<ReturnType<typeof articleForReaders>>> & { publishedAt: Date };

/** The ids of the articles that readers of a published one want next, the most related first: one statement. */
export async function readRelated(row: ArticleRow, most: number): Promise<string[]> {
  const content = {
    ...row,
    authorIds: row.authors.map(({ author }) => author.id),
    topicIds: row.topics.map(({ topic }) => topic.id),
  };
  return (await relatedTo({ ...row, content }, most)).map(({ id }) => id);
}
