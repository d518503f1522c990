import { and, asc, eq, lte } from 'drizzle-orm';
import type { Reader, Writer } from '../doors.ts';
import {
  articleAuthors,
  articleReads,
  articles,
  articleTopics,
  corrections,
  mediaUses,
  revisions,
} from '../schema/articles.ts';
import { deskEntries } from '../schema/desk.ts';
import { frontSlots, tickerItems } from '../schema/front.ts';
import { presence, previewLinks } from '../schema/people.ts';
import { wireItems } from '../schema/wire.ts';
import { putDeskEntries } from './desk-entries.ts';

/** What has lain in the bin since this moment or longer, in the version that was put there. */
export function binnedBefore(
  read: Reader,
  moment: Date,
  limit: number,
): Promise<{ id: string; version: number }[]> {
  return read
    .select({ id: deskEntries.articleId, version: deskEntries.version })
    .from(deskEntries)
    .where(and(eq(deskEntries.status, 'removed'), lte(deskEntries.changedAt, moment)))
    .orderBy(asc(deskEntries.changedAt), asc(deskEntries.articleId))
    .limit(limit);
}

/**
 * Takes an article out of the database with all that is only its own. What others wrote stays and does not lead to it any
 * more: an item of the ticker, and the memory of the wire, without which the story would come again.
 * @returns false where it is no longer this version; nothing was changed then
 */
export async function eraseArticle(tx: Writer, id: string, version: number): Promise<boolean> {
  const held = await tx
    .update(articles)
    .set({ version })
    .where(and(eq(articles.id, id), eq(articles.version, version), eq(articles.status, 'removed')))
    .returning({ id: articles.id });
  if (held.length === 0) return false;
  await tx.update(tickerItems).set({ articleId: null }).where(eq(tickerItems.articleId, id));
  await tx.update(wireItems).set({ articleId: null }).where(eq(wireItems.articleId, id));
  await putDeskEntries(tx, [], [id]);
  for (const table of [
    articleAuthors,
    articleTopics,
    articleReads,
    corrections,
    frontSlots,
    mediaUses,
    presence,
    previewLinks,
    revisions,
  ])
    await tx.delete(table).where(eq(table.articleId, id));
  await tx.delete(articles).where(eq(articles.id, id));
  return true;
}
