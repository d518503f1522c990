import type { Reader, Store } from '#db/doors.ts';
import { allWebhooks, updateWebhook, type WebhookRow } from '#db/queries/webhooks.ts';
import { isSealed, seal, unsealed } from '../sealed.ts';

/** Seals the secrets of webhooks that an earlier version left as they are. */
export async function sealSecrets(store: Store): Promise<void> {
  const plain = (await allWebhooks(store.read)).filter((one) =>
    secretsOf(one).some((text) => !isSealed(text)),
  );
  if (plain.length === 0) return;
  await store.write(async (tx) => {
    for (const row of plain) await updateWebhook(tx, row, sealedSecrets(row));
  });
}

/** How many webhooks there are, and of which the secret does not open. */
export async function unreadableSecrets(
  read: Reader,
  secret: string,
): Promise<{ webhooks: number; unreadable: WebhookRow[] }> {
  const rows = await allWebhooks(read);
  return {
    webhooks: rows.length,
    unreadable: rows.filter((row) => unsealed(row.secret, row.id, secret) === null),
  };
}

function sealedSecrets({ id, secret, formerSecret }: WebhookRow) {
  const sealed = (text: string) => (isSealed(text) ? text : seal(text, id));
  return { secret: sealed(secret), formerSecret: formerSecret && sealed(formerSecret) };
}

function secretsOf({ secret, formerSecret }: WebhookRow): string[] {
  return formerSecret === null ? [secret] : [secret, formerSecret];
}
