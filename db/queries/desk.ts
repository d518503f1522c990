import { and, asc, count, desc, eq, inArray, or, type SQL, sql } from 'drizzle-orm';
import type { DeskEntry } from '#editorial/desk/entry.ts';
import type { DeskCursor, DeskOrder } from '#editorial/desk/filter.ts';
import type { Status } from '#editorial/status.ts';
import { dialect } from '../columns.ts';
import type { Reader, Writer } from '../doors.ts';
import { insertMany } from '../insert-many.ts';
import { articleAuthors } from '../schema/articles.ts';
import { deskEntries } from '../schema/desk.ts';
import { inBatches } from './batches.ts';

/** Writes the entries of these articles anew, whether they had one or not. */
export async function putDeskEntries(tx: Writer, entries: DeskEntry[], replaced: string[]): Promise<void> {
  for (const batch of inBatches(replaced, 500)) {
    await tx.delete(deskEntries).where(inArray(deskEntries.articleId, batch));
  }
  await insertMany(tx, deskEntries, entries);
}

/** Which articles are wanted; what is null or absent does not matter. */
export interface DeskSieve {
  /** Where only what is this person's own, or published, may be seen: a writer's view. */
  visibleTo: string | null;
  status: Status | null;
  edition: string | null;
  sectionIds: string[] | null;
  authorId: string | null;
  ownerId: string | null;
  /** Folded words, all of which stand in the text. */
  words: string[];
}

/** A page of the desk: behind `after`, in an order that nothing which is added meanwhile upsets. */
export function deskPage(
  read: Reader,
  sieve: DeskSieve,
  { order, after, limit }: { order: DeskOrder; after: DeskCursor | null; limit: number },
) {
  const moment = order === 'changed' ? deskEntries.changedAt : deskEntries.liveAt;
  const { folded: _folded, ...shown } = columns;
  const towards = order === 'oldest' ? asc : desc;
  // Where words are sought, few rows may fit: to read the table once and sort costs less than to follow an index to each.
  const by = sieve.words.length > 0 && dialect === 'sqlite' ? sql`+${moment}` : moment;
  return read
    .select(shown)
    .from(deskEntries)
    .where(and(...conditions(sieve), after ? behind(moment, after, order === 'oldest') : undefined))
    .orderBy(towards(by), towards(deskEntries.articleId))
    .limit(limit);
}

const columns = {
  articleId: deskEntries.articleId,
  edition: deskEntries.edition,
  status: deskEntries.status,
  sectionId: deskEntries.sectionId,
  ownerId: deskEntries.ownerId,
  liveAt: deskEntries.liveAt,
  changedAt: deskEntries.changedAt,
  version: deskEntries.version,
  breaking: deskEntries.breaking,
  isApproved: deskEntries.isApproved,
  hasPending: deskEntries.hasPending,
  isReturned: deskEntries.isReturned,
  embargoedUntil: deskEntries.embargoedUntil,
  headline: deskEntries.headline,
  folded: deskEntries.folded,
};

/** How many articles there are in each state, whichever state is looked at. */
export async function deskCounts(read: Reader, sieve: DeskSieve): Promise<Partial<Record<Status, number>>> {
  const rows = await read
    .select({ status: deskEntries.status, count: count() })
    .from(deskEntries)
    .where(and(...conditions({ ...sieve, status: null })))
    .groupBy(deskEntries.status);
  return Object.fromEntries(rows.map(({ status, count }) => [status, count]));
}

/** Whether there is such an article, for a person who may see all (null) or only what a writer may. */
export async function isOnDesk(read: Reader, articleId: string, visibleTo: string | null): Promise<boolean> {
  const rows = await read
    .select({ id: deskEntries.articleId })
    .from(deskEntries)
    .where(and(eq(deskEntries.articleId, articleId), visibleTo === null ? undefined : visible(visibleTo)));
  return rows.length > 0;
}

function conditions(sieve: DeskSieve): (SQL | undefined)[] {
  const { visibleTo, status, edition, sectionIds, authorId, ownerId, words } = sieve;
  return [
    visibleTo === null ? undefined : visible(visibleTo),
    status === null ? undefined : eq(deskEntries.status, status),
    edition === null ? undefined : eq(deskEntries.edition, edition),
    sectionIds === null ? undefined : inArray(deskEntries.sectionId, sectionIds),
    authorId === null ? undefined : sql`${deskEntries.articleId} in ${articlesOf(authorId)}`,
    ownerId === null ? undefined : eq(deskEntries.ownerId, ownerId),
    ...words.map(contains),
  ];
}

/** `maySee` of editorial/permissions.ts for a writer, as a condition. */
export function visible(writerId: string): SQL | undefined {
  return or(eq(deskEntries.ownerId, writerId), eq(deskEntries.status, 'published'));
}

function articlesOf(authorId: string): SQL {
  return sql`(select ${articleAuthors.articleId} from ${articleAuthors} where ${articleAuthors.authorId} = ${authorId})`;
}

function contains(word: string): SQL {
  return dialect === 'postgres'
    ? sql`strpos(${deskEntries.folded}, ${word}) > 0`
    : sql`instr(${deskEntries.folded}, ${word}) > 0`;
}

type Moment = typeof deskEntries.changedAt | typeof deskEntries.liveAt;

function behind(moment: Moment, { at, id }: DeskCursor, isRising: boolean): SQL {
  const here = sql`(${moment}, ${deskEntries.articleId})`;
  const there = sql`(${sql.param(at, moment)}, ${id})`;
  return isRising ? sql`${here} > ${there}` : sql`${here} < ${there}`;
}
