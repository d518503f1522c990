import { and, desc, eq, inArray, type SQL, sql } from 'drizzle-orm';
import type { Reader } from '../doors.ts';
import { articles } from '../schema/articles.ts';
import { authors, sections, topics } from '../schema/taxonomy.ts';
import { articlesUnder } from './list-counts.ts';

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

/** What articles are listed under. */
export interface Named {
  noun: 'section' | 'topic' | 'author';
  name: string;
  slug: string;
  /** How many are published under it. */
  articles: number;
}

/** The sections, topics and authors of an edition under which something is published. */
export async function namedInUse(read: Reader, edition: string): Promise<Named[]> {
  const all = [
    await listed('section', sections),
    await listed('topic', topics),
    await listed('author', authors),
  ];
  return all.flat().filter(({ articles }) => articles > 0);

  async function listed(noun: Named['noun'], table: typeof sections | typeof topics | typeof authors) {
    const rows = await read
      .select({
        name: sql<string>`${table.name}`,
        slug: sql<string>`${table.slug}`,
        articles: articlesUnder(sql`${`${noun}:`} || ${table.id}`).mapWith(Number),
      })
      .from(table)
      .where(eq(table.edition, edition));
    return rows.map((row) => ({ noun, ...row }));
  }
}

function isPublishedIn(edition: string): SQL | undefined {
  return and(eq(articles.edition, edition), eq(articles.status, 'published'));
}
