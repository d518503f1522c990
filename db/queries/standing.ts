import { and, asc, desc, eq, inArray, ne, sql } from 'drizzle-orm';
import type { EventType } from '#editorial/events.ts';
import type { Reader } from '../doors.ts';
import { articles } from '../schema/articles.ts';
import { events } from '../schema/record.ts';
import { sections } from '../schema/taxonomy.ts';
import { mediaByIds } from './media.ts';
import { authorsByIds, topicsByIds } from './taxonomy.ts';

/** The newest event of these types that happened to one thing. */
export async function newestEvent(
  read: Reader,
  subjectId: string,
  types: EventType[],
): Promise<{ type: string; at: Date; actorId: string } | undefined> {
  const rows = await read
    .select({ type: events.type, at: events.at, actorId: events.actorId })
    .from(events)
    // As a text that is in no index: all that happened to one thing is less than all of a type.
    .where(and(eq(events.subjectId, subjectId), inArray(sql`${events.type} || ''`, types)))
    .orderBy(desc(events.at), desc(events.id))
    .limit(1);
  return rows[0];
}

/** The same story in other editions, in whatever state, unless it lies in the bin. */
export function counterpartsOf(read: Reader, pair: string, id: string) {
  return read
    .select({
      id: articles.id,
      edition: articles.edition,
      headline: articles.headline,
      status: articles.status,
      ownerId: articles.ownerId,
    })
    .from(articles)
    .where(and(eq(articles.pair, pair), ne(articles.id, id), ne(articles.status, 'removed')))
    .orderBy(asc(articles.edition), asc(articles.id));
}

/** Whose an article is, where and in which state. */
export async function articleOwnership(read: Reader, id: string) {
  const rows = await read
    .select({ edition: articles.edition, ownerId: articles.ownerId, status: articles.status })
    .from(articles)
    .where(eq(articles.id, id));
  return rows[0];
}

interface References {
  sectionIds: string[];
  authorIds: string[];
  topicIds: string[];
  mediaIds: string[];
}

/** The rows that contents point at by id; what is there no longer is left out. */
export async function referencesOf(read: Reader, ids: References) {
  const [sectionRows, authors, topics, media] = await Promise.all([
    read.select().from(sections).where(inArray(sections.id, ids.sectionIds)),
    authorsByIds(read, ids.authorIds),
    topicsByIds(read, ids.topicIds),
    mediaByIds(read, ids.mediaIds),
  ]);
  return { sections: sectionRows, authors, topics, media };
}
