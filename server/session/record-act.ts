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

interface Circumstances {
  /** A code from whoever was in already is the one that sets the second factor up. */
  wasSignedIn: boolean;
  /** A right password begins none where a second factor is still asked for. */
  beganSession: boolean;
}

/** Writes into the record what somebody did to their own account by better-auth, which has no door of ours. */
export async function recordAct(
  path: string,
  { id, name, email }: { id: string; name: string; email: string },
  circumstances: Circumstances,
): Promise<void> {
  const act = actOf(path, circumstances);
  if (!act) return;
  const event = { type: 'person.secured' as const, subjectId: id, before: null, after: { name, email, act } };
  await (await store()).write((tx) =>
    insertEvents(tx, [{ ...event, id: newId(), at: new Date(), actorId: id }]),
  );
}

function actOf(path: string, { wasSignedIn, beganSession }: Circumstances): AccountAct | undefined {
  if (path === '/two-factor/verify-totp' && wasSignedIn) return 'second-factor-on';
  return beganSession && ways.has(path) ? 'signed-in' : acts[path];
}

/** A recovery code is a way in too, and says more by its own name. */
const ways: ReadonlySet<string> = new Set([
  '/sign-in/email',
  '/two-factor/verify-totp',
  '/passkey/verify-authentication',
]);
