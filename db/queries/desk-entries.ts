import { and, eq, inArray } from 'drizzle-orm';
import type { DeskEntry } from '#editorial/desk/entry.ts';
import type { Writer } from '../doors.ts';
import { insertMany } from '../insert-many.ts';
import { deskAuthors, deskEntries } from '../schema/desk.ts';
import { inBatches } from './batches.ts';
import { countEntries, recountDesk } from './desk-counts.ts';

/** Writes the entries of these articles anew, whether they had one or not. */
export async function putDeskEntries(tx: Writer, entries: DeskEntry[], replaced: string[]): Promise<void> {
  for (const batch of inBatches(replaced, 500)) await removeDeskEntries(tx, batch);
  await insertMany(tx, deskEntries, entries);
  await insertMany(
    tx,
    deskAuthors,
    entries.flatMap(({ authorIds, ...entry }) => authorIds.map((authorId) => ({ ...entry, authorId }))),
  );
  await countEntries(tx, entries, 1);
}

async function removeDeskEntries(tx: Writer, ids: string[]): Promise<void> {
  const { articleId, edition, sectionId, ownerId, status } = deskEntries;
  const removed = await tx
    .delete(deskEntries)
    .where(inArray(deskEntries.articleId, ids))
    .returning({ articleId, edition, sectionId, ownerId, status });
  const links = await tx
    .delete(deskAuthors)
    .where(inArray(deskAuthors.articleId, ids))
    .returning({ articleId: deskAuthors.articleId, authorId: deskAuthors.authorId });
  const authors = Map.groupBy(links, (link) => link.articleId);
  const counted = removed.map((entry) => ({
    ...entry,
    authorIds: (authors.get(entry.articleId) ?? []).map(({ authorId }) => authorId),
  }));
  await countEntries(tx, counted, -1);
}

/** Puts a section or author in the place of another on the whole desk. */
export async function takeOverOnDesk(
  tx: Writer,
  noun: 'section' | 'author',
  from: string,
  into: string,
): Promise<void> {
  if (noun === 'section') {
    await tx.update(deskEntries).set({ sectionId: into }).where(eq(deskEntries.sectionId, from));
  } else {
    const isOld = eq(deskAuthors.authorId, from);
    const both = tx
      .select({ id: deskAuthors.articleId })
      .from(deskAuthors)
      .where(eq(deskAuthors.authorId, into));
    await tx.delete(deskAuthors).where(and(isOld, inArray(deskAuthors.articleId, both)));
    await tx.update(deskAuthors).set({ authorId: into }).where(isOld);
  }
  await recountDesk(tx);
}
