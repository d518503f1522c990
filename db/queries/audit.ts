import { and, desc, eq, gte, inArray, lt } from 'drizzle-orm';
import type { DeskCursor } from '#editorial/desk/filter.ts';
import type { EventType } from '#editorial/events.ts';
import { behind } from '../behind.ts';
import type { Reader } from '../doors.ts';
import { articles } from '../schema/articles.ts';
import { events } from '../schema/record.ts';
import { authors, sections, topics } from '../schema/taxonomy.ts';

/** Which events are wanted; null: it does not matter. */
export interface AuditSieve {
  actorId: string | null;
  types: EventType[] | null;
  subjectId: string | null;
  from: Date | null;
  to: Date | null;
}

/** Events, the newest first, behind one that was seen already. */
export function auditPage(
  read: Reader,
  { actorId, types, subjectId, from, to }: AuditSieve,
  { after, limit }: { after: DeskCursor | null; limit: number },
) {
  return read
    .select()
    .from(events)
    .where(
      and(
        actorId === null ? undefined : eq(events.actorId, actorId),
        types === null ? undefined : inArray(events.type, types),
        subjectId === null ? undefined : eq(events.subjectId, subjectId),
        from === null ? undefined : gte(events.at, from),
        to === null ? undefined : lt(events.at, to),
        behind(events.at, events.id, after),
      ),
    )
    .orderBy(desc(events.at), desc(events.id))
    .limit(limit);
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
