import { type DeliveryRow, deliveriesTo } from '#db/queries/deliveries.ts';
import { allWebhooks, type WebhookRow, webhookById } from '#db/queries/webhooks.ts';
import type { AnnouncementType } from '#editorial/announcement-types.ts';
import { store } from '../store.ts';

/** A webhook without its secrets. */
export type ShownWebhook = Pick<WebhookRow, 'id' | 'address' | 'events' | 'edition' | 'isOn'>;

export type ShownDelivery = Pick<
  DeliveryRow,
  'id' | 'state' | 'attempts' | 'status' | 'error' | 'response' | 'createdAt' | 'dueAt'
> & { type: AnnouncementType | 'test' };

const shownDeliveries = 200;

/** Every webhook. For administrators; the page has asked who is reading. */
export async function readWebhooks(): Promise<ShownWebhook[]> {
  return (await allWebhooks((await store()).read)).map(shown);
}

/** A webhook and the last messages to it, the newest first; null: it is not there. */
export async function readDeliveries(
  id: string,
): Promise<{ webhook: ShownWebhook; deliveries: ShownDelivery[] } | null> {
  const { read } = await store();
  const webhook = await webhookById(read, id);
  if (!webhook) return null;
  const rows = await deliveriesTo(read, id, shownDeliveries);
  const deliveries = rows.flatMap(({ type, payload: _, ...row }) => (type === '' ? [] : [{ ...row, type }]));
  return { webhook: shown(webhook), deliveries };
}

/** Whether what follows `/admin/webhooks` is the log of one. */
export async function isWebhookAt([id, ...others]: string[]): Promise<boolean> {
  if (id === undefined || others.length > 0) return false;
  return (await webhookById((await store()).read, id)) !== undefined;
}

function shown({ id, address, events, edition, isOn }: WebhookRow): ShownWebhook {
  return { id, address, events, edition, isOn };
}
