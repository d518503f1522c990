import { and, desc, eq, gt } from 'drizzle-orm';
import type { Reader, Writer } from '../doors.ts';
import { previewLinks } from '../schema/people.ts';

export type PreviewLinkRow = typeof previewLinks.$inferSelect;

export async function insertPreviewLink(tx: Writer, row: PreviewLinkRow): Promise<void> {
  await tx.insert(previewLinks).values(row);
}

export async function previewLink(read: Reader, id: string): Promise<PreviewLinkRow | undefined> {
  return (await read.select().from(previewLinks).where(eq(previewLinks.id, id)))[0];
}

export async function removePreviewLink(tx: Writer, id: string): Promise<void> {
  await tx.delete(previewLinks).where(eq(previewLinks.id, id));
}

/** The link of this digest, unless its time is over. */
export async function openPreviewLink(
  read: Reader,
  digest: string,
  now: Date,
): Promise<PreviewLinkRow | undefined> {
  const rows = await read
    .select()
    .from(previewLinks)
    .where(and(eq(previewLinks.token, digest), gt(previewLinks.expiresAt, now)));
  return rows[0];
}

/** The links that lead to an article now, the newest first. */
export function previewLinksOf(read: Reader, articleId: string, now: Date): Promise<PreviewLinkRow[]> {
  return read
    .select()
    .from(previewLinks)
    .where(and(eq(previewLinks.articleId, articleId), gt(previewLinks.expiresAt, now)))
    .orderBy(desc(previewLinks.createdAt), desc(previewLinks.id));
}
