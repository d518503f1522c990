import type { DeliveryRow } from '#db/queries/deliveries.ts';
import type { WebhookRow } from '#db/queries/webhooks.ts';
import { unsealed } from '../sealed.ts';
import { type Attempt, attempt } from './attempt.ts';
import { isPublicAddress, isPublicOrOwnAddress } from './public-address.ts';
import { signatureHeaders } from './signature.ts';

/** The secret opens under another AUTH_SECRET alone: to try again changes nothing. */
const secretLost: Attempt = {
  isDelivered: false,
  isFinal: true,
  status: null,
  error: 'secret-lost',
  response: '',
};

/** Sends a message to a webhook, signed now. */
export async function sendMessage(
  { id, payload }: DeliveryRow,
  webhook: WebhookRow,
  { mayBePrivate, now }: { mayBePrivate: boolean; now: Date },
): Promise<Attempt> {
  const { id: hook, address, formerSecret, formerUntil } = webhook;
  const secret = unsealed(webhook.secret, hook);
  if (secret === null) return secretLost;
  const isFormerGood = formerSecret && formerUntil && formerUntil > now;
  const former = isFormerGood ? unsealed(formerSecret, hook) : null;
  return attempt(address, {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      ...signatureHeaders({ id, at: now, body: payload }, [secret, ...(former === null ? [] : [former])]),
    },
    body: payload,
    mayReach: mayBePrivate ? isPublicOrOwnAddress : isPublicAddress,
  });
}
