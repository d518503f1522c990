import { and, asc, eq } from 'drizzle-orm';
import type { NewsroomEvent } from '#editorial/events.ts';
import type { Reader, Writer } from '../doors.ts';
import { insertMany } from '../insert-many.ts';
import { events, pages, redirects } from '../schema/record.ts';

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

/** Remembers that what was once at `path` is now at `target`; both are public paths, decoded and in NFC. */
export async function putRedirect(tx: Writer, row: typeof redirects.$inferInsert): Promise<void> {
  await tx
    .insert(redirects)
    .values(row)
    .onConflictDoUpdate({
      target: [redirects.edition, redirects.path],
      set: { target: row.target, at: row.at },
    });
}

export async function redirectFrom(read: Reader, edition: string, path: string): Promise<string | undefined> {
  const rows = await read
    .select({ target: redirects.target })
    .from(redirects)
    .where(and(eq(redirects.edition, edition), eq(redirects.path, path)));
  return rows[0]?.target;
}

export type PageRow = typeof pages.$inferSelect;

export async function pageBySlug(read: Reader, edition: string, slug: string): Promise<PageRow | undefined> {
  const rows = await read
    .select()
    .from(pages)
    .where(and(eq(pages.edition, edition), eq(pages.slug, slug)));
  return rows[0];
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
