import { and, count, eq, inArray, or, type SQL, sql } from 'drizzle-orm';
import type { DeskCursor } from '#editorial/desk/filter.ts';
import type { Status } from '#editorial/status.ts';
import { dialect } from '../columns.ts';
import { contains } from '../contains.ts';
import type { Reader } from '../doors.ts';
import { deskAuthors, deskEntries } from '../schema/desk.ts';
import { countsOfKinds } from './desk-counts.ts';
import type { DeskSieve, DeskSlice } from './desk-sieve.ts';
import { entriesInOrder, inOrder } from './desk-stretches.ts';

/** Up to so many articles that hold the words are counted and put in order here, from one reading of the table. */
const few = 1000;
/** Of so many rows it is guessed whether the words are in more than a few. */
const guessedFrom = 2000;

/** A page of the desk, and how many articles there are in each state, whichever state is looked at. */
export async function deskSlice(read: Reader, sieve: DeskSieve, slice: DeskSlice) {
  if (sieve.words.length > 0 && !(await areCommon(read, sieve.words))) {
    const held = await holding(read, { ...sieve, status: null }, few + 1);
    if (held.length <= few) return fromHeld(read, held, sieve.status, slice);
  }
  const [rows, counts] = await Promise.all([deskPage(read, sieve, slice), countsIn(read, sieve)]);
  return { rows, counts };
}

/**
 * Whether words seem to be in more than a few articles: one in a hundred. The table would be read twice for those; the
 * page they fill is found by its order at once.
 */
async function areCommon(read: Reader, words: string[]): Promise<boolean> {
  const first = read.select({ folded: deskEntries.folded }).from(deskEntries).limit(guessedFrom).as('first');
  const [row] = await read
    .select({ count: count() })
    .from(first)
    .where(and(...words.map((word) => contains(first.folded, word))));
  return (row?.count ?? 0) * 100 > guessedFrom;
}

/** A page of the desk: behind `after`, in an order that nothing which is added meanwhile upsets. */
export async function deskPage(read: Reader, sieve: DeskSieve, slice: DeskSlice) {
  return entriesAt(read, await entriesInOrder(read, sieve, slice));
}

/** The entries at places of the desk, in the order of these. */
async function entriesAt(read: Reader, places: DeskCursor[]) {
  if (places.length === 0) return [];
  const ids = places.map(({ id }) => id);
  const rows = await read.select(shown).from(deskEntries).where(inArray(deskEntries.articleId, ids));
  const byId = new Map(rows.map((row) => [row.articleId, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** What is in the sieve, in no order: to read the whole table costs less here than to follow an index to each row. */
function holding(read: Reader, sieve: DeskSieve, limit: number) {
  const { articleId, status, liveAt, changedAt } = deskEntries;
  return read
    .select({ articleId, status, liveAt, changedAt })
    .from(deskEntries)
    .where(and(...conditions(sieve)))
    .limit(limit);
}

type Held = Awaited<ReturnType<typeof holding>>[number];

async function fromHeld(
  read: Reader,
  held: Held[],
  status: Status | null,
  { order, after, limit }: DeskSlice,
) {
  const counts: Partial<Record<Status, number>> = {};
  for (const one of held) counts[one.status] = (counts[one.status] ?? 0) + 1;
  const compare = inOrder(order);
  const places = held
    .filter((one) => one.status === status || (status === null && one.status !== 'removed'))
    .map((one) => ({ id: one.articleId, at: order === 'changed' ? one.changedAt : one.liveAt }))
    .filter((one) => after === null || compare(one, after) > 0)
    .sort(compare)
    .slice(0, limit);
  return { rows: await entriesAt(read, places), counts };
}

const shown = {
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
};

/** Words are looked for in every entry; without them the counts are kept. */
async function countsIn(read: Reader, sieve: DeskSieve): Promise<Partial<Record<Status, number>>> {
  if (sieve.words.length === 0) return countsOfKinds(read, sieve);
  // The plus keeps SQLite from grouping by an index, which would lead it to each row out of turn to look for words.
  const by = dialect === 'sqlite' ? sql`+${deskEntries.status}` : deskEntries.status;
  const rows = await read
    .select({ status: deskEntries.status, count: count() })
    .from(deskEntries)
    .where(and(...conditions({ ...sieve, status: null })))
    .groupBy(by);
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
    visibleTo === null || status === 'published' ? undefined : visible(visibleTo),
    status === null ? undefined : eq(deskEntries.status, status),
    edition === null ? undefined : eq(deskEntries.edition, edition),
    sectionIds === null ? undefined : inArray(deskEntries.sectionId, sectionIds),
    authorId === null ? undefined : sql`${deskEntries.articleId} in ${articlesOf(authorId)}`,
    ownerId === null ? undefined : eq(deskEntries.ownerId, ownerId),
    ...words.map((word) => contains(deskEntries.folded, word)),
  ];
}

/** `maySee` of editorial/permissions.ts for a writer, as a condition. */
export function visible(writerId: string): SQL | undefined {
  return or(eq(deskEntries.ownerId, writerId), eq(deskEntries.status, 'published'));
}

function articlesOf(authorId: string): SQL {
  return sql`(select ${deskAuthors.articleId} from ${deskAuthors} where ${deskAuthors.authorId} = ${authorId})`;
}
