import type { Reader } from '#db/doors.ts';
import { accountOf, eventsBy, openedBy, passkeysOf, sessionsOf } from '#db/queries/own-data.ts';
import { canonicalJson } from '#editorial/moving/canonical-json.ts';
import type { MovedLine } from './newsroom-lines.ts';

const batchSize = 500;

/**
 * What the newsroom holds of an account, one line a thing: for the person whose it is. No secret is in it: no password, no
 * session's word, no second factor. Null: there is no such account.
 */
export async function accountLines(read: Reader, email: string): Promise<AsyncIterable<MovedLine> | null> {
  const user = await accountOf(read, email);
  return user ? linesOf(read, user) : null;
}

async function* linesOf(
  read: Reader,
  user: NonNullable<Awaited<ReturnType<typeof accountOf>>>,
): AsyncGenerator<MovedLine> {
  const line = (kind: string, fields: object): MovedLine => ({ text: canonicalJson({ kind, ...fields }) });
  yield line('account', user);
  for (const session of await sessionsOf(read, user.id)) yield line('session', session);
  for (const passkey of await passkeysOf(read, user.id)) yield line('passkey', passkey);
  for (const opened of await openedBy(read, user.id)) yield line('opened', opened);
  for (let after = ''; ; ) {
    const events = await eventsBy(read, user.id, after, batchSize);
    for (const { actorId: _own, ...event } of events) yield line('event', event);
    const last = events.at(-1);
    if (!last) return;
    after = last.id;
  }
}
