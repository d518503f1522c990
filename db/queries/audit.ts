import { and, desc, eq, gte, inArray, lt, ne, type SQL } from 'drizzle-orm';
import type { DeskCursor } from '#editorial/desk/filter.ts';
import type { EventType } from '#editorial/events.ts';
import { behind } from '../behind.ts';
import type { Reader } from '../doors.ts';
import { articles } from '../schema/articles.ts';
import { events } from '../schema/record.ts';
import { authors, sections, topics } from '../schema/taxonomy.ts';
import { foundTogether } from './found-together.ts';

/** Which events are wanted; null: it does not matter. */
export interface AuditSieve {
  /** The id of who did it. */
  person: string | null;
  /** Events of these types are the person's also where they are what it happened to, and somebody else is named for it. */
  ownTypes: readonly EventType[];
  types: EventType[] | null;
  subjectId: string | null;
  from: Date | null;
  to: Date | null;
}

/**
 * Events, the newest first, behind one that was seen already. Events of each type lie in order, and so those of several
 * are merged from the first of each.
 */
export async function auditPage(
  read: Reader,
  { person, ownTypes, types, subjectId, from, to }: AuditSieve,
  { after, limit }: { after: DeskCursor | null; limit: number },
) {
  const { id, at } = events;
  const ofType = (type: EventType | null, isTheirs?: SQL) =>
    read
      .select({ id, at })
      .from(events)
      .where(
        and(
          type === null ? undefined : eq(events.type, type),
          isTheirs,
          subjectId === null ? undefined : eq(events.subjectId, subjectId),
          from === null ? undefined : gte(at, from),
          to === null ? undefined : lt(at, to),
          behind(at, id, after),
        ),
      )
      .orderBy(desc(at), desc(id))
      .limit(limit);
  const parts = (types ?? [null]).map((type) =>
    ofType(type, person === null ? undefined : eq(events.actorId, person)),
  );
  if (person !== null)
    for (const type of types?.filter((one) => ownTypes.includes(one)) ?? ownTypes)
      parts.push(ofType(type, and(eq(events.subjectId, person), ne(events.actorId, person))));
  const found = await foundTogether(read, parts);
  const newest = found.sort((a, b) => Number(b.at) - Number(a.at) || (a.id < b.id ? 1 : -1));
  const ids = newest.slice(0, limit).map((row) => row.id);
  if (ids.length === 0) return [];
  const rows = new Map(
    (await read.select().from(events).where(inArray(id, ids))).map((row) => [row.id, row]),
  );
  return ids.flatMap((one) => rows.get(one) ?? []);
}

/** The names, now, of sections, authors, topics and articles. */
export async function namesByIds(
  read: Reader,
  ids: Record<'section' | 'author' | 'topic' | 'article', string[]>,
): Promise<Map<string, string>> {
  const named = async (table: typeof sections | typeof authors | typeof topics, wanted: string[]) =>
    wanted.length === 0
      ? []
      : read
          .select({ id: table.id, name: table.name })
          .from(table as typeof sections)
          .where(inArray(table.id, wanted));
  const rows = [
    ...(await named(sections, ids.section)),
    ...(await named(authors, ids.author)),
    ...(await named(topics, ids.topic)),
    ...(ids.article.length === 0
      ? []
      : await read
          .select({ id: articles.id, name: articles.headline })
          .from(articles)
          .where(inArray(articles.id, ids.article))),
  ];
  return new Map(rows.map(({ id, name }) => [id, name]));
}
