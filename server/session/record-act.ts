import { insertEvents } from '#db/queries/record.ts';
import type { AccountAct } from '#editorial/events.ts';
import { newId } from '../ids.ts';
import { store } from '../store.ts';

const acts: Record<string, AccountAct> = {
  '/change-password': 'password-changed',
  '/two-factor/disable': 'second-factor-off',
  '/two-factor/generate-backup-codes': 'recovery-codes-made',
  '/two-factor/verify-backup-code': 'recovery-code-used',
  '/passkey/verify-registration': 'passkey-added',
  '/passkey/delete-passkey': 'passkey-removed',
};

/**
 * Writes into the record what somebody did to their own account by better-auth, which has no door of ours.
 * @param wasSignedIn a code from whoever was in already is the one that sets the second factor up
 */
export async function recordAct(
  path: string,
  { id, name, email }: { id: string; name: string; email: string },
  wasSignedIn: boolean,
): Promise<void> {
  const act = path === '/two-factor/verify-totp' && wasSignedIn ? 'second-factor-on' : acts[path];
  if (!act) return;
  const event = { type: 'person.secured' as const, subjectId: id, before: null, after: { name, email, act } };
  await (await store()).write((tx) =>
    insertEvents(tx, [{ ...event, id: newId(), at: new Date(), actorId: id }]),
  );
}
