import { endSessionsOf, passkeysOf, sessionsOf } from '#db/queries/people.ts';
import { allow, type Result, refuse } from '#editorial/refusal.ts';
import { auth } from '../session/auth.ts';
import { type Device, deviceOf } from '../session/device.ts';
import type { Person } from '../session/person.ts';
import { store } from '../store.ts';

export interface AccountFacts {
  sessions: { id: string; device: Device; address: string; at: Date; isThis: boolean }[];
  passkeys: { id: string; name: string; at: Date | null }[];
  /** How many recovery codes nobody has come in by yet; null: there is no second factor to recover from. */
  codesLeft: number | null;
}

/** Where the person is signed in, this session first, the passkeys they have, and how many recovery codes are left. */
export async function readAccount(person: Person, now = new Date()): Promise<AccountFacts> {
  const { read } = await store();
  const sessions = (await sessionsOf(read, person.id, now)).map(({ id, userAgent, ipAddress, at }) => ({
    id,
    device: deviceOf(userAgent ?? ''),
    address: (ipAddress ?? '').replace(/^::ffff:/, ''),
    at,
    isThis: id === person.sessionId,
  }));
  const passkeys = await passkeysOf(read, person.id);
  return {
    sessions: sessions.sort((one, other) => Number(other.isThis) - Number(one.isThis)),
    passkeys: passkeys.map(({ id, name, createdAt }) => ({ id, name: name ?? '', at: createdAt })),
    codesLeft: await codesLeftTo(person),
  };
}

/** Their number alone: the codes themselves are shown once, when they are made. */
async function codesLeftTo({ id, hasSecondFactor }: Person): Promise<number | null> {
  if (!hasSecondFactor) return null;
  const held = await auth()
    .api.viewBackupCodes({ body: { userId: id } })
    // Sealed with another secret, as where a newsroom was moved without its own, they let nobody in.
    .catch(() => ({ backupCodes: [] }));
  return held.backupCodes.length;
}

/** Signs the person out elsewhere: at once, since every request asks the database for its session. */
export async function endOwnSessions(
  person: Person,
  which: { only: string } | { allBut: 'this' },
): Promise<Result<{ ended: number }>> {
  const opened = await store();
  const ended = await opened.write((tx) =>
    endSessionsOf(tx, person.id, 'only' in which ? which : { allBut: person.sessionId }),
  );
  return 'only' in which && ended === 0 ? refuse('not-found') : allow({ ended });
}
