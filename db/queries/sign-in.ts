import { and, eq, lt } from 'drizzle-orm';
import type { Reader, Writer } from '../doors.ts';
import { signInFailures, verifications } from '../schema/people.ts';

export type TriesRow = typeof signInFailures.$inferSelect;

export async function triesOf(read: Reader, key: string): Promise<TriesRow | undefined> {
  return (await read.select().from(signInFailures).where(eq(signInFailures.key, key)))[0];
}

/** @param staleBefore counts whose last try was earlier are taken away on the way */
export async function keepTries(tx: Writer, row: TriesRow, staleBefore: Date): Promise<void> {
  const { key, ...set } = row;
  await tx.delete(signInFailures).where(lt(signInFailures.at, staleBefore));
  await tx.insert(signInFailures).values(row).onConflictDoUpdate({ target: signInFailures.key, set });
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
