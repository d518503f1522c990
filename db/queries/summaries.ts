import { asc, inArray } from 'drizzle-orm';
import type { Reader } from '../doors.ts';
import { articleAuthors, articles, articleTopics } from '../schema/articles.ts';

export type SummaryRow = Awaited<ReturnType<typeof summariesOf>>[number];

/** Articles without their text, in the order of the ids: one statement. */
export async function summariesOf(read: Reader, ids: string[]) {
  if (ids.length === 0) return [];
  const rows = await read.query.articles.findMany({
    where: inArray(articles.id, ids),
    columns: {
      ...{ id: true, externalId: true, edition: true, slug: true, sectionId: true, status: true },
      ...{ headline: true, kicker: true, standfirst: true, excerpt: true, breaking: true },
      ...{ heroAlt: true, heroCaption: true, publishedAt: true, updatedAt: true },
    },
    with: {
      section: { columns: { slug: true } },
      hero: true,
      authors: {
        columns: {},
        with: { author: { columns: { slug: true, name: true } } },
        orderBy: asc(articleAuthors.position),
      },
      topics: {
        columns: {},
        with: { topic: { columns: { slug: true, name: true } } },
        orderBy: asc(articleTopics.position),
      },
    },
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
