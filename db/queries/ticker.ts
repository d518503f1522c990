import { and, asc, desc, eq, isNotNull, isNull, lte } from 'drizzle-orm';
import type { Reader, Writer } from '../doors.ts';
import { tickerItems } from '../schema/front.ts';

type TickerRow = typeof tickerItems.$inferSelect;

export async function insertTickerItem(tx: Writer, row: TickerRow): Promise<void> {
  await tx.insert(tickerItems).values(row);
}

/** Saves an item that was at the version before; false: somebody else changed it meanwhile. */
export async function updateTickerItem(tx: Writer, { id, ...set }: TickerRow): Promise<boolean> {
  const changed = await tx
    .update(tickerItems)
    .set(set)
    .where(and(eq(tickerItems.id, id), eq(tickerItems.version, set.version - 1)))
    .returning({ id: tickerItems.id });
  return changed.length === 1;
}

export async function tickerItem(read: Reader, id: string): Promise<TickerRow | undefined> {
  return (await read.select().from(tickerItems).where(eq(tickerItems.id, id)))[0];
}

/** Items that are shown though their time is over. */
export function dueTickerItems(read: Reader, now: Date, limit: number): Promise<TickerRow[]> {
  return read
    .select()
    .from(tickerItems)
    .where(and(isNull(tickerItems.droppedAt), lte(tickerItems.until, now)))
    .orderBy(asc(tickerItems.at))
    .limit(limit);
}

/** The items of an edition, newest first, with the articles they lead to: those that are shown, or those that were. */
export function tickerOf(read: Reader, edition: string, is: 'shown' | 'past', limit: number) {
  const { droppedAt } = tickerItems;
  return read.query.tickerItems.findMany({
    where: and(eq(tickerItems.edition, edition), is === 'shown' ? isNull(droppedAt) : isNotNull(droppedAt)),
    orderBy: [desc(tickerItems.at), desc(tickerItems.id)],
    limit,
    with: { article: { columns: { id: true, headline: true, status: true } } },
  });
}
