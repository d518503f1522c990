import { and, asc, count, desc, eq, gte, inArray, lt, sql } from 'drizzle-orm';
import type { Reader, Writer } from '../doors.ts';
import { insertMany } from '../insert-many.ts';
import { listings } from '../schema/articles.ts';
import { inBatches } from './batches.ts';
import { foundTogether } from './found-together.ts';
import { countListings, recountLists, startOf } from './list-counts.ts';

/** The names of lists: one place, because rows are written under them and read by them. */
export const listOf = {
  edition: (id: string) => `edition:${id}`,
  section: (id: string) => `section:${id}`,
  topic: (id: string) => `topic:${id}`,
  author: (id: string) => `author:${id}`,
};

export interface Listing {
  list: string;
  articleId: string;
  publishedAt: Date;
}

export async function insertListings(tx: Writer, rows: Listing[]): Promise<void> {
  await insertMany(tx, listings, rows);
  await countListings(tx, rows, 1);
}

export async function removeListings(tx: Writer, articleIds: string[]): Promise<void> {
  for (const batch of inBatches(articleIds, 500)) {
    const removed = await tx
      .delete(listings)
      .where(inArray(listings.articleId, batch))
      .returning({ list: listings.list, publishedAt: listings.publishedAt });
    await countListings(tx, removed, -1);
  }
}

/** Lists the articles of one list under others too (or no longer), as when a section moves in the tree. */
export async function relist(tx: Writer, from: string, added: string[], dropped: string[]): Promise<void> {
  const isMember = eq(listings.list, from);
  for (const list of added) {
    const rows = tx
      .select({
        list: sql<string>`cast(${list} as text)`.as('list'),
        articleId: listings.articleId,
        publishedAt: listings.publishedAt,
      })
      .from(listings)
      .where(isMember);
    await tx.insert(listings).select(rows).onConflictDoNothing();
  }
  const members = tx.select({ id: listings.articleId }).from(listings).where(isMember);
  // The list itself last: it says who its members are.
  for (const list of dropped.toSorted((a, b) => Number(a === from) - Number(b === from)))
    await tx.delete(listings).where(and(eq(listings.list, list), inArray(listings.articleId, members)));
  await recountLists(tx, [...added, ...dropped]);
}

/** Lists under `into` what was listed under `from`, which is empty then. */
export async function takeOverList(tx: Writer, from: string, into: string): Promise<void> {
  const both = tx.select({ id: listings.articleId }).from(listings).where(eq(listings.list, into));
  await tx.delete(listings).where(and(eq(listings.list, from), inArray(listings.articleId, both)));
  await tx.update(listings).set({ list: into }).where(eq(listings.list, from));
  await recountLists(tx, [from, into]);
}

export interface ListRequest {
  list: string;
  limit: number;
}

/** The newest articles of several lists in one statement: for each list its article ids, newest first. */
export async function newestOf(read: Reader, requests: ListRequest[]): Promise<Map<string, string[]>> {
  const found = new Map(requests.map(({ list }) => [list, [] as string[]]));
  const lists = requests.map((request) => oneList(read, request));
  const rows = await foundTogether(read, lists);
  rows.sort((a, b) => Number(b.publishedAt) - Number(a.publishedAt) || (a.articleId < b.articleId ? 1 : -1));
  for (const row of rows) found.get(row.list)?.push(row.articleId);
  return found;
}

function oneList(read: Reader, { list, limit }: ListRequest) {
  return read
    .select({ list: listings.list, articleId: listings.articleId, publishedAt: listings.publishedAt })
    .from(listings)
    .where(eq(listings.list, list))
    .orderBy(desc(listings.publishedAt), desc(listings.articleId))
    .limit(limit);
}

export async function countListed(read: Reader, list: string): Promise<number> {
  return (await startOf(read, list, 0)).total;
}

/** A stretch of a list, newest first, and how much the list holds: two statements that cost the same however deep it is. */
export async function stretchOf(
  read: Reader,
  list: string,
  { limit, offset }: { limit: number; offset: number },
): Promise<{ total: number; articleIds: string[] }> {
  const start = await startOf(read, list, offset);
  if (start.total <= offset) return { total: start.total, articleIds: [] };
  const rows = await read
    .select({ id: listings.articleId })
    .from(listings)
    .where(and(eq(listings.list, list), start.before ? lt(listings.publishedAt, start.before) : undefined))
    .orderBy(desc(listings.publishedAt), desc(listings.articleId))
    .limit(limit)
    .offset(start.offset);
  return { total: start.total, articleIds: rows.map(({ id }) => id) };
}

/** One day (or other stretch of time) of a list, newest first. */
export async function listedBetween(
  read: Reader,
  { list, from, to, limit, offset }: { list: string; from: Date; to: Date; limit: number; offset: number },
): Promise<{ total: number; articleIds: string[] }> {
  const within = and(eq(listings.list, list), gte(listings.publishedAt, from), lt(listings.publishedAt, to));
  // A count beside the rows would gather them all first, where this looks at an index once more.
  const total = sql<number>`(${read.select({ total: count() }).from(listings).where(within)})`.mapWith(
    Number,
  );
  const rows = await read
    .select({ articleId: listings.articleId, total })
    .from(listings)
    .where(within)
    .orderBy(desc(listings.publishedAt), desc(listings.articleId))
    .limit(limit)
    .offset(offset);
  return { total: rows[0]?.total ?? 0, articleIds: rows.map((row) => row.articleId) };
}

/** The moments of publication nearest to a stretch of time on either side; null where there is none. */
export async function neighbours(
  read: Reader,
  list: string,
  { from, to }: { from: Date; to: Date },
): Promise<{ before: Date | null; after: Date | null }> {
  const at = { publishedAt: listings.publishedAt };
  const before = read
    .select(at)
    .from(listings)
    .where(and(eq(listings.list, list), lt(listings.publishedAt, from)))
    .orderBy(desc(listings.publishedAt))
    .limit(1);
  const after = read
    .select(at)
    .from(listings)
    .where(and(eq(listings.list, list), gte(listings.publishedAt, to)))
    .orderBy(asc(listings.publishedAt))
    .limit(1);
  const rows = await foundTogether(read, [before, after]);
  return {
    before: rows.find((row) => row.publishedAt < from)?.publishedAt ?? null,
    after: rows.find((row) => row.publishedAt >= to)?.publishedAt ?? null,
  };
}
