import { and, count, eq, inArray, or, sql, sum } from 'drizzle-orm';
import type { DeskEntry } from '#editorial/desk/entry.ts';
import type { Status } from '#editorial/status.ts';
import type { Reader, Writer } from '../doors.ts';
import { insertMany } from '../insert-many.ts';
import { deskAuthors, deskCounts, deskEntries } from '../schema/desk.ts';
import type { DeskSieve } from './desk-sieve.ts';

/** The author under whom every entry is counted. */
const anyone = '';

type Counted = Pick<DeskEntry, 'edition' | 'sectionId' | 'ownerId' | 'status' | 'authorIds'>;

const { authorId, sectionId, ownerId, status, edition } = deskCounts;
const adding = {
  target: [authorId, sectionId, ownerId, status, edition],
  set: { entries: sql`${deskCounts.entries} + excluded.entries` },
};

/** Counts entries that were written (1) or removed (-1). */
export async function countEntries(tx: Writer, entries: Counted[], by: 1 | -1): Promise<void> {
  const counts = new Map<string, typeof deskCounts.$inferInsert>();
  for (const { edition, sectionId, ownerId, status, authorIds } of entries) {
    for (const authorId of [anyone, ...authorIds]) {
      const key = [authorId, sectionId, ownerId, status, edition].join('/');
      const row = counts.get(key) ?? { authorId, edition, sectionId, ownerId, status, entries: 0 };
      row.entries += by;
      counts.set(key, row);
    }
  }
  // Always in one order, so that two transactions on Postgres never wait for each other.
  const inOrder = [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
  await insertMany(tx, deskCounts, inOrder, adding);
}

/** Counts the whole desk anew, where very many entries were changed at once. */
export async function recountDesk(tx: Writer): Promise<void> {
  await tx.delete(deskCounts);
  const { edition, sectionId, ownerId, status, articleId } = deskEntries;
  const kind = { edition, sectionId, ownerId, status, entries: count().as('entries') };
  const everyone = tx
    .select({ authorId: sql<string>`''`.as('author_id'), ...kind })
    .from(deskEntries)
    .groupBy(edition, sectionId, ownerId, status);
  await tx.insert(deskCounts).select(everyone);
  const each = tx
    .select({ authorId: deskAuthors.authorId, ...kind })
    .from(deskAuthors)
    .innerJoin(deskEntries, eq(articleId, deskAuthors.articleId))
    .groupBy(deskAuthors.authorId, edition, sectionId, ownerId, status);
  await tx.insert(deskCounts).select(each);
}

/** How many entries of a sieve without words there are in each state, whichever state is looked at. */
export async function countsOfKinds(
  read: Reader,
  sieve: Omit<DeskSieve, 'words' | 'status'>,
): Promise<Partial<Record<Status, number>>> {
  const { visibleTo } = sieve;
  const rows = await read
    .select({ status, entries: sum(deskCounts.entries).mapWith(Number) })
    .from(deskCounts)
    .where(
      and(
        eq(authorId, sieve.authorId ?? anyone),
        sieve.edition === null ? undefined : eq(edition, sieve.edition),
        sieve.sectionIds === null ? undefined : inArray(sectionId, sieve.sectionIds),
        sieve.ownerId === null ? undefined : eq(ownerId, sieve.ownerId),
        visibleTo === null ? undefined : or(eq(ownerId, visibleTo), eq(status, 'published')),
      ),
    )
    .groupBy(status);
  return Object.fromEntries(rows.flatMap(({ status, entries }) => (entries > 0 ? [[status, entries]] : [])));
}

/** How many articles lie in each section, or bear each author, on the desk; by its id. */
export async function entriesOfEach(read: Reader, noun: 'section' | 'author'): Promise<Map<string, number>> {
  const id = noun === 'section' ? sectionId : authorId;
  const rows = await read
    .select({ id: sql<string>`${id}`, entries: sum(deskCounts.entries).mapWith(Number) })
    .from(deskCounts)
    .where(noun === 'section' ? eq(authorId, anyone) : undefined)
    .groupBy(id);
  return new Map(rows.map((row) => [row.id, row.entries]));
}
