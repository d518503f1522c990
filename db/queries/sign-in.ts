import { and, eq, lt } from 'drizzle-orm';
import type { Writer } from '../doors.ts';
import { signInFailures, verifications } from '../schema/people.ts';

type TriesRow = typeof signInFailures.$inferSelect;

/**
 * The tries under a key, which nobody else counts before this transaction ends; where there are none yet, a count of 0.
 * @param staleBefore counts whose last try was earlier are taken away on the way: first, so that two do not wait for
 * each other's
 */
export async function holdTries(tx: Writer, key: string, now: Date, staleBefore: Date): Promise<TriesRow> {
  await tx.delete(signInFailures).where(lt(signInFailures.at, staleBefore));
  const [held] = await tx
    .insert(signInFailures)
    .values({ key, count: 0, at: now, lockedUntil: null })
    .onConflictDoUpdate({ target: signInFailures.key, set: { key } })
    .returning();
  return held as TriesRow;
}

export async function keepTries(tx: Writer, { key, ...set }: TriesRow): Promise<void> {
  await tx.update(signInFailures).set(set).where(eq(signInFailures.key, key));
}

export async function forgetTries(tx: Writer, key: string): Promise<void> {
  await tx.delete(signInFailures).where(eq(signInFailures.key, key));
}

const usedCode = 'used-code';

/**
 * Marks a one-time code as used.
 * @param key names the person and the code, and is nobody else's
 * @returns false where it was used before `until`
 */
export async function claimCode(tx: Writer, key: string, until: Date, now: Date): Promise<boolean> {
  await tx
    .delete(verifications)
    .where(and(eq(verifications.identifier, usedCode), lt(verifications.expiresAt, now)));
  const claimed = await tx
    .insert(verifications)
    .values({ id: key, identifier: usedCode, value: '', expiresAt: until, createdAt: now, updatedAt: now })
    .onConflictDoNothing()
    .returning({ id: verifications.id });
  return claimed.length === 1;
}
