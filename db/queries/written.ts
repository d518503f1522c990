import { and, desc, eq, exists, inArray, type SQL, sql } from 'drizzle-orm';
import type { Reader } from '../doors.ts';
import { articles, listings } from '../schema/articles.ts';
import { authors, sections, topics } from '../schema/taxonomy.ts';

/** The ids of an edition's newest published articles, the newest first. */
export async function newestIds(read: Reader, edition: string, limit: number): Promise<string[]> {
  const rows = await read
    .select({ id: articles.id })
    .from(articles)
    .where(isPublishedIn(edition))
    .orderBy(desc(articles.liveAt), desc(articles.id))
    .limit(limit);
  return rows.map(({ id }) => id);
}

/** The headlines of an edition's newest published articles, the newest first. */
export async function newestHeadlines(read: Reader, edition: string, limit: number): Promise<string[]> {
  const rows = await read
    .select({ headline: articles.headline })
    .from(articles)
    .where(isPublishedIn(edition))
    .orderBy(desc(articles.liveAt), desc(articles.id))
    .limit(limit);
  return rows.map(({ headline }) => headline);
}

/** Those of these articles that are published, with their words. */
export function textsOf(read: Reader, ids: string[]) {
  return read
    .select({ headline: articles.headline, standfirst: articles.standfirst, body: articles.body })
    .from(articles)
    .where(and(inArray(articles.id, ids), eq(articles.status, 'published')));
}

/** The names of an edition's sections, topics and authors under which something is published. */
export async function namesInUse(read: Reader, edition: string): Promise<string[]> {
  const isListed = (prefix: string, id: typeof topics.id | typeof authors.id | typeof sections.id) =>
    exists(
      read
        .select({ list: listings.list })
        .from(listings)
        .where(eq(listings.list, sql`${prefix} || ${id}`)),
    );
  const [ofSections, ofTopics, ofAuthors] = [
    await namesOf(sections, isListed('section:', sections.id)),
    await namesOf(topics, isListed('topic:', topics.id)),
    await namesOf(authors, isListed('author:', authors.id)),
  ];
  return [...ofSections, ...ofTopics, ...ofAuthors];

  async function namesOf(table: typeof topics | typeof authors | typeof sections, isUsed: SQL) {
    const rows = await read
      .select({ name: sql<string>`${table.name}` })
      .from(table)
      .where(and(eq(table.edition, edition), isUsed));
    return rows.map(({ name }) => name);
  }
}

function isPublishedIn(edition: string): SQL | undefined {
  return and(eq(articles.edition, edition), eq(articles.status, 'published'));
}
