import { and, asc, eq, gt, lte } from 'drizzle-orm';
import type { Reader, Writer } from '../doors.ts';
import { deskEntries } from '../schema/desk.ts';
import { presence, users } from '../schema/people.ts';
import { visible } from './desk.ts';

/** Notes that a person has an article open at this moment. */
export async function putPresence(
  tx: Writer,
  row: { articleId: string; userId: string; at: Date },
): Promise<void> {
  await tx
    .insert(presence)
    .values(row)
    .onConflictDoUpdate({ target: [presence.articleId, presence.userId], set: { at: row.at } });
}

export async function removePresence(tx: Writer, articleId: string, userId: string): Promise<void> {
  await tx.delete(presence).where(and(eq(presence.articleId, articleId), eq(presence.userId, userId)));
}

/** Forgets who was last seen at that moment or before. */
export async function removePresenceBefore(tx: Writer, at: Date): Promise<void> {
  await tx.delete(presence).where(lte(presence.at, at));
}

/**
 * Who has been seen on which article since that moment.
 * @param visibleTo a writer, who learns only of articles that they may see; null: someone who may see all
 */
export function presentSince(
  read: Reader,
  since: Date,
  { visibleTo, articleId }: { visibleTo: string | null; articleId?: string | undefined },
): Promise<{ articleId: string; id: string; name: string }[]> {
  return read
    .select({ articleId: presence.articleId, id: users.id, name: users.name })
    .from(presence)
    .innerJoin(users, eq(users.id, presence.userId))
    .innerJoin(deskEntries, eq(deskEntries.articleId, presence.articleId))
    .where(
      and(
        gt(presence.at, since),
        articleId === undefined ? undefined : eq(presence.articleId, articleId),
        visibleTo === null ? undefined : visible(visibleTo),
      ),
    )
    .orderBy(asc(presence.articleId), asc(users.id));
}
