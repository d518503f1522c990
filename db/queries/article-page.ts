import { and, asc, eq, ne } from 'drizzle-orm';
import type { Reader } from '../doors.ts';
import { articleAuthors, articles, articleTopics, corrections } from '../schema/articles.ts';
import { sections } from '../schema/taxonomy.ts';

/** An article with everything that hangs on it, in one statement. */
export function articleForReaders(read: Reader, id: string) {
  return read.query.articles.findFirst({
    where: eq(articles.id, id),
    with: {
      section: { columns: { id: true, slug: true, name: true } },
      hero: true,
      authors: {
        columns: {},
        with: { author: { columns: { slug: true, name: true } } },
        orderBy: asc(articleAuthors.position),
      },
      topics: {
        columns: {},
        with: { topic: { columns: { id: true, slug: true, name: true } } },
        orderBy: asc(articleTopics.position),
      },
      corrections: { orderBy: asc(corrections.at) },
    },
  });
}

/** The published articles that tell the same story in other editions. */
export function counterpartsOf(read: Reader, pair: string, edition: string) {
  return read
    .select({ id: articles.id, edition: articles.edition, slug: articles.slug, section: sections.slug })
    .from(articles)
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .where(and(eq(articles.pair, pair), eq(articles.status, 'published'), ne(articles.edition, edition)));
}
