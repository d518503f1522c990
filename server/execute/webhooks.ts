import type { Writer } from '#db/doors.ts';
import { deliveryById, insertDeliveries, stopDeliveries, updateDelivery } from '#db/queries/deliveries.ts';
import {
  insertWebhook,
  removeWebhook,
  updateWebhook,
  type WebhookRow,
  webhookById,
} from '#db/queries/webhooks.ts';
import type { WebhookCommand } from '#editorial/commands/webhooks.ts';
import type { EventType, Facts } from '#editorial/events.ts';
import { given } from '#editorial/given.ts';
import { type Result, refuse } from '#editorial/refusal.ts';
import { isEdition } from '#messages/editions.ts';
import { webhookMessage } from '../outbound/webhook-message.ts';
import { seal } from '../sealed.ts';
import { type Effect, effect, type ReadChange, stale } from './effect.ts';

/** How long a secret that was replaced is still signed with: long enough to put the new one in place elsewhere. */
const formerMs = 24 * 60 * 60_000;

/** Carries out a change of a webhook. */
export async function changeWebhook(
  tx: Writer,
  command: WebhookCommand,
  { id, expectedVersion }: ReadChange,
  now: Date,
): Promise<Result<Effect>> {
  if ('edition' in command && command.edition && !isEdition(command.edition))
    return refuse('invalid-input', { field: 'edition', values: { detail: command.edition } });
  if (command.type === 'webhook.make') return make(tx, command, id, now);
  const before = await webhookById(tx, id);
  if (!before) return refuse('not-found');
  const wrong = stale(expectedVersion, before.version);
  if (wrong) return wrong;
  switch (command.type) {
    case 'webhook.change': {
      const { type: _type, ...changes } = command;
      if (changes.isOn === false) await stopDeliveries(tx, id, 'switched-off');
      return changed(tx, before, given(changes), 'webhook.changed');
    }
    case 'webhook.rotate': {
      const former = { formerSecret: before.secret, formerUntil: new Date(now.getTime() + formerMs) };
      return changed(tx, before, { secret: seal(command.secret, id), ...former }, 'webhook.rotated');
    }
    case 'webhook.remove':
      await removeWebhook(tx, id);
      return effect(id, 'webhook.removed', factsOf(before), null, before.version);
    case 'webhook.test':
      await insertDeliveries(tx, [webhookMessage(id, 'test', null, now)]);
      return effect(id, 'webhook.tested', null, factsOf(before), before.version);
    case 'webhook.resend': {
      const delivery = await deliveryById(tx, command.delivery);
      if (delivery?.webhookId !== id) return refuse('not-found');
      const again = { state: 'waiting' as const, attempts: 0, dueAt: now };
      if (!(await updateDelivery(tx, delivery, again))) return refuse('stale-version');
      return effect(id, 'webhook.resent', null, factsOf(before), before.version);
    }
  }
}

async function make(
  tx: Writer,
  { type: _type, ...given }: Extract<WebhookCommand, { type: 'webhook.make' }>,
  id: string,
  now: Date,
): Promise<Result<Effect>> {
  const former = { formerSecret: null, formerUntil: null };
  const secret = seal(given.secret, id);
  const row: WebhookRow = { id, ...given, ...former, secret, isOn: true, createdAt: now, version: 1 };
  await insertWebhook(tx, row);
  return effect(id, 'webhook.made', null, factsOf(row));
}

async function changed(
  tx: Writer,
  before: WebhookRow,
  change: Partial<WebhookRow>,
  type: EventType,
): Promise<Result<Effect>> {
  if (!(await updateWebhook(tx, before, change))) return refuse('stale-version');
  return effect(before.id, type, factsOf(before), factsOf({ ...before, ...change }), before.version + 1);
}

function factsOf({ address, events, edition, isOn }: WebhookRow): Facts {
  return { name: address, heard: events, isOn, ...(edition !== null && { edition }) };
}
