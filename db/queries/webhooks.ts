import { and, asc, eq } from 'drizzle-orm';
import type { Reader, Writer } from '../doors.ts';
import { deliveries, webhooks } from '../schema/outbound.ts';

export type WebhookRow = typeof webhooks.$inferSelect;

export function allWebhooks(read: Reader): Promise<WebhookRow[]> {
  return read.select().from(webhooks).orderBy(asc(webhooks.createdAt), asc(webhooks.id));
}

/** Those that are told anything now. */
export function hearingWebhooks(read: Reader): Promise<WebhookRow[]> {
  return read.select().from(webhooks).where(eq(webhooks.isOn, true)).orderBy(asc(webhooks.id));
}

export async function webhookById(read: Reader, id: string): Promise<WebhookRow | undefined> {
  return (await read.select().from(webhooks).where(eq(webhooks.id, id)))[0];
}

export async function insertWebhook(tx: Writer, row: WebhookRow): Promise<void> {
  await tx.insert(webhooks).values(row);
}

/** @returns false where it is no longer at this version: nothing was written then */
export async function updateWebhook(
  tx: Writer,
  { id, version }: WebhookRow,
  change: Partial<WebhookRow>,
): Promise<boolean> {
  const changed = await tx
    .update(webhooks)
    .set({ ...change, version: version + 1 })
    .where(and(eq(webhooks.id, id), eq(webhooks.version, version)))
    .returning({ id: webhooks.id });
  return changed.length === 1;
}

/** Removes a webhook with its log. */
export async function removeWebhook(tx: Writer, id: string): Promise<void> {
  await tx.delete(deliveries).where(eq(deliveries.webhookId, id));
  await tx.delete(webhooks).where(eq(webhooks.id, id));
}
