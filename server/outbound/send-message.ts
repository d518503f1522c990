import type { DeliveryRow } from '#db/queries/deliveries.ts';
import type { WebhookRow } from '#db/queries/webhooks.ts';
import { type Attempt, attempt } from './attempt.ts';
import { isPublicAddress, isPublicOrOwnAddress } from './public-address.ts';
import { signatureHeaders } from './signature.ts';

/** Sends a message to a webhook, signed now. */
export function sendMessage(
  { id, payload }: DeliveryRow,
  webhook: WebhookRow,
  { mayBePrivate, now }: { mayBePrivate: boolean; now: Date },
): Promise<Attempt> {
  const { address, secret, formerSecret, formerUntil } = webhook;
  const former = formerSecret && formerUntil && formerUntil > now ? [formerSecret] : [];
  return attempt(address, {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      ...signatureHeaders({ id, at: now, body: payload }, [secret, ...former]),
    },
    body: payload,
    mayReach: mayBePrivate ? isPublicOrOwnAddress : isPublicAddress,
  });
}
