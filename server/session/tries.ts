import { createHmac } from 'node:crypto';
import { claimCode, forgetTries, holdTries, keepTries } from '#db/queries/sign-in.ts';
import { countTry, forgottenAfter } from '#editorial/lock-out.ts';
import { env } from '../env.ts';
import { store } from '../store.ts';
import { authSecret } from './secret.ts';

/** Under what tries are counted: people type passwords where the name belongs, so what they typed is kept nowhere. */
function digest(...parts: string[]): string {
  const { authSecret: given, dataFolder } = env();
  return createHmac('sha256', authSecret(given, dataFolder)).update(parts.join('\n')).digest('base64url');
}

const nameKey = (name: string) => digest('sign-in', name.normalize('NFKC').trim().toLowerCase());

/**
 * Counts a try to sign in under a name, whether anybody has that name or not.
 * @returns until when it may not be made; null: it may
 */
export async function beginTry(name: string, now: Date): Promise<Date | null> {
  const key = nameKey(name);
  return (await store()).write(async (tx) => {
    const held = await holdTries(tx, key, now, new Date(now.getTime() - forgottenAfter));
    const { next, waitUntil } = countTry(held, now);
    if (!waitUntil) await keepTries(tx, { key, ...next });
    return waitUntil;
  });
}

/** The try was right: what was counted before it is forgotten. */
export async function succeed(name: string): Promise<void> {
  await (await store()).write((tx) => forgetTries(tx, nameKey(name)));
}

/** A code is good for its own half minute and for the one before and after it. */
const codeLifeMs = 90_000;

/** Takes a one-time code of a person; false: it was tried before, and is good no more (RFC 6238 §5.2). */
export async function claim(userId: string, code: string, now: Date): Promise<boolean> {
  const until = new Date(now.getTime() + codeLifeMs);
  return (await store()).write((tx) => claimCode(tx, digest('code', userId, code), until, now));
}
