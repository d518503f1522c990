import { and, count, desc, eq } from 'drizzle-orm';
import type { Reader } from '../doors.ts';
import { articles, corrections } from '../schema/articles.ts';
import { sections } from '../schema/taxonomy.ts';

const visible = (edition: string) => and(eq(corrections.edition, edition), eq(articles.status, 'published'));

/** Corrections of an edition's published articles, newest first. */
export function correctionsOf(
  read: Reader,
  edition: string,
  { limit, offset }: { limit: number; offset: number },
) {
  return read
    .select({
      id: corrections.id,
      at: corrections.at,
      kind: corrections.kind,
      text: corrections.text,
      articleId: articles.id,
      headline: articles.headline,
      slug: articles.slug,
      section: sections.slug,
    })
    .from(corrections)
    .innerJoin(articles, eq(articles.id, corrections.articleId))
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .where(visible(edition))
    .orderBy(desc(corrections.at), desc(corrections.id))
    .limit(limit)
    .offset(offset);
}

export async function countCorrections(read: Reader, edition: string): Promise<number> {
  const rows = await read
    .select({ total: count() })
    .from(corrections)
    .innerJoin(articles, eq(articles.id, corrections.articleId))
    .where(visible(edition));
  return rows[0]?.total ?? 0;
}
