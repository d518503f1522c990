import { asc, eq, sql } from 'drizzle-orm';
import type { Reader } from '../doors.ts';
import { prepared } from '../prepared.ts';
import { articleAuthors, articles, articleTopics, corrections } from '../schema/articles.ts';

/** An article with everything that hangs on it, in one statement. */
export function articleForReaders(read: Reader, id: string) {
  return byId(read, { id });
}

const byId = prepared((read) =>
  read.query.articles.findFirst({
    where: eq(articles.id, sql.placeholder('id')),
    with: {
      section: { columns: { id: true, slug: true, name: true } },
      hero: true,
      authors: {
        columns: {},
        with: { author: { columns: { id: true, slug: true, name: true } } },
        orderBy: asc(articleAuthors.position),
      },
      topics: {
        columns: {},
        with: { topic: { columns: { id: true, slug: true, name: true } } },
        orderBy: asc(articleTopics.position),
      },
      corrections: { orderBy: asc(corrections.at) },
    },
  }),
);
