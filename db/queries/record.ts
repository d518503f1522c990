import { and, asc, desc, eq, gte, inArray, notInArray } from 'drizzle-orm';
import type { EventType, NewsroomEvent } from '#editorial/events.ts';
import type { Reader, Writer } from '../doors.ts';
import { insertMany } from '../insert-many.ts';
import { users } from '../schema/people.ts';
import { events, pages } from '../schema/record.ts';
import { inBatches } from './batches.ts';
import { foundTogether } from './found-together.ts';

export interface EventRow extends NewsroomEvent {
  id: string;
  at: Date;
  actorId: string;
}

export async function insertEvents(tx: Writer, rows: EventRow[]): Promise<void> {
  await insertMany(tx, events, rows);
}

/** Everything that happened to one thing, oldest first. */
export function eventsOf(read: Reader, subjectId: string) {
  return read
    .select()
    .from(events)
    .where(eq(events.subjectId, subjectId))
    .orderBy(asc(events.at), asc(events.id));
}

/** The latest of what has happened since a moment, newest first, and no more than so many. */
export function eventsSince(read: Reader, since: Date, limit: number) {
  return read
    .select()
    .from(events)
    .where(gte(events.at, since))
    .orderBy(desc(events.at), desc(events.id))
    .limit(limit);
}

/** The name of the person who changed a thing last; null: it was nobody who works here. */
export async function lastToChange(read: Reader, subjectId: string): Promise<string | null> {
  const rows = await read
    .select({ name: users.name })
    .from(events)
    .leftJoin(users, eq(users.id, events.actorId))
    .where(eq(events.subjectId, subjectId))
    .orderBy(desc(events.at), desc(events.id))
    .limit(1);
  return rows[0]?.name ?? null;
}

/** When something of these kinds last happened in the newsroom; null: never. Each kind lies in order and gives its last. */
export async function lastOf(read: Reader, types: EventType[]): Promise<Date | null> {
  const lasts = types.map((type) =>
    read
      .select({ at: events.at })
      .from(events)
      .where(eq(events.type, type))
      .orderBy(desc(events.at))
      .limit(1),
  );
  const moments = (await foundTogether(read, lasts)).map(({ at }) => at.getTime());
  return moments.length > 0 ? new Date(Math.max(...moments)) : null;
}

export type PageRow = typeof pages.$inferSelect;

export async function pageBySlug(read: Reader, edition: string, slug: string): Promise<PageRow | undefined> {
  const rows = await read
    .select()
    .from(pages)
    .where(and(eq(pages.edition, edition), eq(pages.slug, slug)));
  return rows[0];
}

/** What every page is called here and elsewhere, of all editions. */
export function pageNames(read: Reader): Promise<Pick<PageRow, 'id' | 'edition' | 'slug' | 'externalId'>[]> {
  const { id, edition, slug, externalId } = pages;
  return read.select({ id, edition, slug, externalId }).from(pages);
}

export function pagesByIds(read: Reader, ids: string[]): Promise<PageRow[]> {
  return read.select().from(pages).where(inArray(pages.id, ids));
}

/** Who changed each of these things, by the id of the thing, the first first. */
export async function actorsOf(read: Reader, subjectIds: string[]): Promise<Map<string, string[]>> {
  const rows = await read
    .select({ subjectId: events.subjectId, actorId: events.actorId })
    .from(events)
    .where(inArray(events.subjectId, subjectIds))
    .orderBy(asc(events.at), asc(events.id));
  const actors = Map.groupBy(rows, ({ subjectId }) => subjectId);
  return new Map([...actors].map(([id, changes]) => [id, changes.map(({ actorId }) => actorId)]));
}

/** Which of these things anybody but these actors has ever changed. */
export async function changedByOthers(
  read: Reader,
  subjectIds: string[],
  actorIds: string[],
): Promise<Set<string>> {
  const changed = new Set<string>();
  for (const batch of inBatches(subjectIds, 500)) {
    const rows = await read
      .selectDistinct({ subjectId: events.subjectId })
      .from(events)
      .where(and(inArray(events.subjectId, batch), notInArray(events.actorId, actorIds)));
    for (const { subjectId } of rows) changed.add(subjectId);
  }
  return changed;
}

export async function insertPage(tx: Writer, row: PageRow): Promise<void> {
  await tx.insert(pages).values(row);
}

/** @returns false where the page is no longer the version that was decided on */
export async function updatePage(tx: Writer, { id, ...set }: PageRow): Promise<boolean> {
  const changed = await tx
    .update(pages)
    .set(set)
    .where(and(eq(pages.id, id), eq(pages.version, set.version - 1)))
    .returning({ id: pages.id });
  return changed.length === 1;
}

/** In which editions a page of this slug exists. */
export async function editionsWithPage(read: Reader, slug: string): Promise<string[]> {
  const rows = await read.select({ edition: pages.edition }).from(pages).where(eq(pages.slug, slug));
  return rows.map((row) => row.edition);
}

export async function pageById(read: Reader, id: string): Promise<PageRow | undefined> {
  return (await read.select().from(pages).where(eq(pages.id, id)))[0];
}

export async function isPage(read: Reader, id: string): Promise<boolean> {
  return (await read.$count(pages, eq(pages.id, id))) > 0;
}

/** Every page of an edition without its text, in their order. */
export function pagesOf(read: Reader, edition: string) {
  return read
    .select({
      id: pages.id,
      slug: pages.slug,
      title: pages.title,
      position: pages.position,
      updatedAt: pages.updatedAt,
    })
    .from(pages)
    .where(eq(pages.edition, edition))
    .orderBy(asc(pages.position), asc(pages.slug));
}

/** The order is no part of what a page says, and leaves its version alone. */
export async function placePage(tx: Writer, id: string, position: number): Promise<void> {
  await tx.update(pages).set({ position }).where(eq(pages.id, id));
}

/** @returns false where the page is no longer the version that was decided on */
export async function deletePage(tx: Writer, { id, version }: PageRow): Promise<boolean> {
  const gone = await tx
    .delete(pages)
    .where(and(eq(pages.id, id), eq(pages.version, version)))
    .returning({ id: pages.id });
  return gone.length === 1;
}

/** When anything was last done; null: nothing ever was. */
export async function newestChange(read: Reader): Promise<Date | null> {
  const rows = await read.select({ at: events.at }).from(events).orderBy(desc(events.at)).limit(1);
  return rows[0]?.at ?? null;
}
