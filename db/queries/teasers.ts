import { asc, inArray } from 'drizzle-orm';
import type { Reader } from '../doors.ts';
import { articleAuthors, articles } from '../schema/articles.ts';

/** What a card shows of an article. */
export type TeaserRow = Awaited<ReturnType<typeof teaserRows>>[number];

/** Cards of these articles, in the order of the ids; one statement, however many. */
export async function teasersOf(read: Reader, ids: string[]): Promise<TeaserRow[]> {
  if (ids.length === 0) return [];
  const rows = await teaserRows(read, [...new Set(ids)]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

function teaserRows(read: Reader, ids: string[]) {
  return read.query.articles.findMany({
    where: inArray(articles.id, ids),
    columns: {
      id: true,
      slug: true,
      headline: true,
      kicker: true,
      excerpt: true,
      breaking: true,
      heroAlt: true,
      publishedAt: true,
      updatedAt: true,
      wordCount: true,
      status: true,
    },
    with: {
      section: { columns: { id: true, slug: true, name: true, tint: true } },
      hero: {
        columns: {
          name: true,
          width: true,
          height: true,
          widths: true,
          focalX: true,
          focalY: true,
          placeholder: true,
        },
      },
      authors: {
        columns: {},
        with: { author: { columns: { slug: true, name: true } } },
        orderBy: asc(articleAuthors.position),
      },
    },
  });
}
