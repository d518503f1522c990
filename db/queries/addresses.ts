import { eq } from 'drizzle-orm';
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
