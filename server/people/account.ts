import { endSessionsOf, passkeysOf, sessionsOf } from '#db/queries/people.ts';
import { allow, type Result, refuse } from '#editorial/refusal.ts';
import { type Device, deviceOf } from '../session/device.ts';
import type { Person } from '../session/person.ts';
import { store } from '../store.ts';

export interface AccountFacts {
  sessions: { id: string; device: Device; address: string; at: Date; isThis: boolean }[];
  passkeys: { id: string; name: string; at: Date | null }[];
}

/** Where the person is signed in, this session first, and the passkeys they have. */
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
  };
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
