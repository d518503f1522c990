import { and, desc, eq, gt, isNull, lt } from 'drizzle-orm';
import type { Reader, Writer } from '../doors.ts';
import { invitations } from '../schema/people.ts';

export type InvitationRow = typeof invitations.$inferSelect;
type Purpose = InvitationRow['purpose'];

const isOpen = (now: Date) => and(isNull(invitations.usedAt), gt(invitations.expiresAt, now));

/** Makes a link; those that were made for the same purpose and email before lead nowhere any more. */
export async function replaceInvitation(tx: Writer, row: Omit<InvitationRow, 'usedAt'>): Promise<void> {
  const { purpose, email } = row;
  await tx
    .delete(invitations)
    .where(and(eq(invitations.purpose, purpose), eq(invitations.email, email), isNull(invitations.usedAt)));
  await tx.insert(invitations).values(row);
}

/** The link whose digest this is, while it may be used. */
export async function openInvitation(
  read: Reader,
  digest: string,
  now: Date,
): Promise<InvitationRow | undefined> {
  const rows = await read
    .select()
    .from(invitations)
    .where(and(eq(invitations.token, digest), isOpen(now)));
  return rows[0];
}

/** @returns false where somebody else was first, or it is too late */
export async function spendInvitation(tx: Writer, id: string, now: Date): Promise<boolean> {
  const used = await tx
    .update(invitations)
    .set({ usedAt: now })
    .where(and(eq(invitations.id, id), isOpen(now)))
    .returning({ id: invitations.id });
  return used.length === 1;
}

/** @returns the link that was taken back; undefined: there was none that could still be used */
export async function removeInvitation(
  tx: Writer,
  id: string,
  purpose: Purpose,
): Promise<InvitationRow | undefined> {
  const gone = await tx
    .delete(invitations)
    .where(and(eq(invitations.id, id), eq(invitations.purpose, purpose), isNull(invitations.usedAt)))
    .returning();
  return gone[0];
}

/** Those who were invited and may still come, the latest first. */
export function waitingInvitations(read: Reader, now: Date) {
  return read
    .select({
      id: invitations.id,
      name: invitations.name,
      email: invitations.email,
      role: invitations.role,
      expiresAt: invitations.expiresAt,
    })
    .from(invitations)
    .where(and(eq(invitations.purpose, 'join'), isOpen(now)))
    .orderBy(desc(invitations.createdAt));
}

/** Takes away what cannot be used any more. */
export async function sweepInvitations(tx: Writer, now: Date): Promise<void> {
  await tx.delete(invitations).where(lt(invitations.expiresAt, now));
}
