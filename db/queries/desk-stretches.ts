import { and, asc, desc, eq, inArray, type SQL } from 'drizzle-orm';
import type { DeskCursor } from '#editorial/desk/filter.ts';
import { livingStatuses, type Status } from '#editorial/status.ts';
import { behind } from '../behind.ts';
import { contains } from '../contains.ts';
import type { Reader } from '../doors.ts';
import { deskAuthors, deskEntries } from '../schema/desk.ts';
import { editions } from '../schema/taxonomy.ts';
import { inBatches } from './batches.ts';
import type { DeskSieve, DeskSlice } from './desk-sieve.ts';
import { foundTogether } from './found-together.ts';

/** SQLite takes five hundred in one statement. */
const mostTogether = 200;

/** Entries of one state that lie in one order in an index: all of an owner, an author, a section or an edition. */
interface Stretch {
  by: 'owner' | 'author' | 'section' | 'edition';
  id: string;
  status: Status;
  /** Only this person's. */
  ownerId: string | null;
}

/**
 * The entries of a page of the desk, in order. An order runs through one stretch of an index, so each stretch that the
 * sieve lets through gives its first, and those are merged: as many rows are looked at, whatever the desk holds.
 */
export async function entriesInOrder(
  read: Reader,
  sieve: DeskSieve,
  slice: DeskSlice,
): Promise<DeskCursor[]> {
  const found: DeskCursor[] = [];
  for (const batch of inBatches(await stretchesOf(read, sieve), mostTogether)) {
    const firsts = batch.map((stretch) => firstOf(read, sieve, slice, stretch));
    found.push(...(await foundTogether(read, firsts)));
  }
  return found.sort(inOrder(slice.order)).slice(0, slice.limit);
}

/** Compares two places in an order of the desk. */
export function inOrder(order: DeskSlice['order']): (a: DeskCursor, b: DeskCursor) => number {
  const sign = order === 'oldest' ? 1 : -1;
  return (a, b) => sign * (a.at.getTime() - b.at.getTime() || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

async function stretchesOf(read: Reader, sieve: DeskSieve): Promise<Stretch[]> {
  const { visibleTo, ownerId, status } = sieve;
  const stretches: Stretch[] = [];
  for (const one of status === null ? livingStatuses : [status]) {
    // What is not published, a writer sees of their own alone.
    const owner = one === 'published' ? ownerId : (ownerId ?? visibleTo);
    if (one !== 'published' && visibleTo !== null && owner !== visibleTo) continue;
    const [by, ids] = await narrowest(read, sieve, owner);
    stretches.push(...ids.map((id) => ({ by, id, status: one, ownerId: owner })));
  }
  return stretches;
}

async function narrowest(
  read: Reader,
  { authorId, sectionIds, edition }: DeskSieve,
  ownerId: string | null,
): Promise<[Stretch['by'], string[]]> {
  if (authorId !== null) return ['author', [authorId]];
  if (ownerId !== null) return ['owner', [ownerId]];
  if (sectionIds !== null) return ['section', sectionIds];
  if (edition !== null) return ['edition', [edition]];
  return ['edition', (await read.select({ id: editions.id }).from(editions)).map(({ id }) => id)];
}

function firstOf(read: Reader, sieve: DeskSieve, slice: DeskSlice, stretch: Stretch) {
  const { order, after, limit } = slice;
  const ofAuthor = stretch.by === 'author';
  const table = ofAuthor ? deskAuthors : deskEntries;
  const moment = order === 'changed' ? table.changedAt : table.liveAt;
  const towards = order === 'oldest' ? asc : desc;
  const conditions = and(
    eq(keyOf(stretch.by), stretch.id),
    eq(table.status, stretch.status),
    behind(moment, table.articleId, after, order === 'oldest'),
    ...besides(sieve, stretch),
  );
  const columns = { at: moment, id: table.articleId };
  const from = read.select(columns).from(table as typeof deskEntries);
  const joined = ofAuthor
    ? from.innerJoin(deskEntries, eq(deskEntries.articleId, deskAuthors.articleId))
    : from;
  return joined.where(conditions).orderBy(towards(moment), towards(table.articleId)).limit(limit);
}

function keyOf(by: Stretch['by']) {
  if (by === 'author') return deskAuthors.authorId;
  return { owner: deskEntries.ownerId, section: deskEntries.sectionId, edition: deskEntries.edition }[by];
}

/** What is asked of each entry of a stretch. */
function besides({ edition, sectionIds, words }: DeskSieve, { by, ownerId }: Stretch): (SQL | undefined)[] {
  return [
    by === 'edition' || edition === null ? undefined : eq(deskEntries.edition, edition),
    by === 'section' || sectionIds === null ? undefined : inArray(deskEntries.sectionId, sectionIds),
    by === 'owner' || ownerId === null ? undefined : eq(deskEntries.ownerId, ownerId),
    ...words.map((word) => contains(deskEntries.folded, word)),
  ];
}
