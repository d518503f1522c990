import { and, asc, desc, eq, inArray, isNull, lt, lte, notInArray, or, sql } from 'drizzle-orm';
import type { Reader, Writer } from '../doors.ts';
import { insertMany } from '../insert-many.ts';
import { deliveries } from '../schema/outbound.ts';

export type DeliveryRow = typeof deliveries.$inferSelect;

export async function insertDeliveries(tx: Writer, rows: DeliveryRow[]): Promise<void> {
  await insertMany(tx, deliveries, rows);
}

export function deliveriesByIds(read: Reader, ids: string[]): Promise<DeliveryRow[]> {
  return read.select().from(deliveries).where(inArray(deliveries.id, ids));
}

export async function deliveryById(read: Reader, id: string): Promise<DeliveryRow | undefined> {
  return (await deliveriesByIds(read, [id]))[0];
}

/** Puts a ping into the queue, or brings the one that is there forward. */
export async function putPing(tx: Writer, row: DeliveryRow): Promise<void> {
  const { state, dueAt, attempts, version } = row;
  await tx
    .insert(deliveries)
    .values(row)
    .onConflictDoUpdate({ target: deliveries.id, set: { state, dueAt, attempts, version } });
}

/**
 * What is due, the longest waiting first; nothing for the webhooks that are being asked now.
 * @param kinds the only ones that are asked for; all of them unless said
 */
export function dueDeliveries(
  read: Reader,
  now: Date,
  { limit, busy, kinds }: { limit: number; busy: string[]; kinds?: DeliveryRow['kind'][] },
): Promise<DeliveryRow[]> {
  const isMeant = kinds && inArray(deliveries.kind, kinds);
  const isFree = or(isNull(deliveries.webhookId), notInArray(deliveries.webhookId, busy));
  return read
    .select()
    .from(deliveries)
    .where(and(eq(deliveries.state, 'waiting'), lte(deliveries.dueAt, now), isFree, isMeant))
    .orderBy(asc(deliveries.dueAt), asc(deliveries.id))
    .limit(limit);
}

/**
 * Changes a delivery, provided that it is still at this version.
 * @returns false where another server was faster, or something has been added to it meanwhile
 */
export async function updateDelivery(
  tx: Writer,
  { id, version }: Pick<DeliveryRow, 'id' | 'version'>,
  change: Partial<DeliveryRow>,
): Promise<boolean> {
  const changed = await tx
    .update(deliveries)
    .set({ ...change, version: version + 1 })
    .where(and(eq(deliveries.id, id), eq(deliveries.version, version)))
    .returning({ id: deliveries.id });
  return changed.length === 1;
}

/** Removes a ping that was sent, unless there is something new to say. */
export async function removeDelivery(
  tx: Writer,
  { id, version }: Pick<DeliveryRow, 'id' | 'version'>,
): Promise<void> {
  await tx.delete(deliveries).where(and(eq(deliveries.id, id), eq(deliveries.version, version)));
}

/** The messages to a webhook, the newest first. */
export function deliveriesTo(read: Reader, webhookId: string, limit: number): Promise<DeliveryRow[]> {
  return read
    .select()
    .from(deliveries)
    .where(eq(deliveries.webhookId, webhookId))
    .orderBy(desc(deliveries.createdAt), desc(deliveries.id))
    .limit(limit);
}

/** Takes away what is over and was made before a moment. */
export async function removeOldDeliveries(tx: Writer, before: Date): Promise<void> {
  await tx
    .delete(deliveries)
    .where(and(inArray(deliveries.state, ['delivered', 'failed']), lt(deliveries.createdAt, before)));
}

/** Gives up what waits to be sent to a webhook. */
export async function stopDeliveries(
  tx: Writer,
  webhookId: string,
  error: DeliveryRow['error'],
): Promise<void> {
  await tx
    .update(deliveries)
    .set({ state: 'failed', error, version: sql`${deliveries.version} + 1` })
    .where(and(eq(deliveries.webhookId, webhookId), eq(deliveries.state, 'waiting')));
}
