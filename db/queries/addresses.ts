import { and, eq } from 'drizzle-orm';
import type { Reader } from '../doors.ts';
import { articles } from '../schema/articles.ts';
import { sections } from '../schema/taxonomy.ts';

/** What an address needs to know of an article: where it truly is and whether readers may see it. */
export async function articleAddress(read: Reader, id: string) {
  const rows = await read
    .select({
      edition: articles.edition,
      slug: articles.slug,
      status: articles.status,
      section: sections.slug,
    })
    .from(articles)
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .where(eq(articles.id, id));
  return rows[0];
}

/** The public reason of an article that is withdrawn; undefined where it is in any other state. */
export async function withdrawnReason(read: Reader, id: string): Promise<string | undefined> {
  const rows = await read
    .select({ reason: articles.withdrawnReason })
    .from(articles)
    .where(and(eq(articles.id, id), eq(articles.status, 'withdrawn')));
  return rows[0]?.reason;
}
