import { asc, desc, inArray } from 'drizzle-orm';
import type { EventType } from '#editorial/events.ts';
import type { Reader } from '../doors.ts';
import { articleAuthors, articles, articleTopics, corrections } from '../schema/articles.ts';
import { events } from '../schema/record.ts';

export type WholeArticle = Awaited<ReturnType<typeof wholeArticles>>[number];

/** Articles with their whole text and everything that hangs on it, in the order of the ids: one statement. */
export async function wholeArticles(read: Reader, ids: string[]) {
  if (ids.length === 0) return [];
  const rows = await read.query.articles.findMany({
    where: inArray(articles.id, ids),
    columns: {
      ...{ id: true, edition: true, slug: true, sectionId: true, status: true },
      ...{ headline: true, standfirst: true, excerpt: true, body: true },
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
      corrections: { columns: { at: true, kind: true, text: true }, orderBy: asc(corrections.at) },
    },
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** When something of these kinds last happened in the newsroom; null: never. */
export async function lastOf(read: Reader, types: EventType[]): Promise<Date | null> {
  const rows = await read
    .select({ at: events.at })
    .from(events)
    .where(inArray(events.type, types))
    .orderBy(desc(events.at))
    .limit(1);
  return rows[0]?.at ?? null;
}
