import { eq, inArray } from 'drizzle-orm';
import type { Reader } from '../doors.ts';
import { articles } from '../schema/articles.ts';
import { authors, sections, topics } from '../schema/taxonomy.ts';

/** What other machines are told of articles, in whichever state those are now. */
export function announcedArticles(read: Reader, ids: string[]) {
  return read
    .select({
      id: articles.id,
      edition: articles.edition,
      headline: articles.headline,
      slug: articles.slug,
      section: sections.slug,
      publishedAt: articles.publishedAt,
      updatedAt: articles.updatedAt,
      externalId: articles.externalId,
    })
    .from(articles)
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .where(inArray(articles.id, ids));
}

const tables = { section: sections, topic: topics, author: authors };

/** The edition and slug of sections, topics or authors; of those that are still there. */
export async function announcedLists(
  read: Reader,
  kind: keyof typeof tables,
  ids: string[],
): Promise<{ edition: string; slug: string }[]> {
  if (ids.length === 0) return [];
  const { id, edition, slug } = tables[kind];
  return read.select({ edition, slug }).from(tables[kind]).where(inArray(id, ids));
}
