import { and, desc, eq, exists, inArray, sql } from 'drizzle-orm';
import type { Reader, Writer } from '../doors.ts';
import { articleReads, articles, listings } from '../schema/articles.ts';
import { inBatches } from './batches.ts';
import { foundTogether } from './found-together.ts';
import { listOf } from './listings.ts';

/** So many times as many are looked at of each day as are wanted of all: who leads a week is among the first of some day. */
const lookedAt = 10;

/** The articles read most on these days (`2026-11-22`, UTC), among those that an edition shows. */
export async function mostRead(
  read: Reader,
  edition: string,
  days: string[],
  limit: number,
): Promise<string[]> {
  const { articleId, day, count } = articleReads;
  // As a question about each of them, and no join: SQLite would begin with everything that the edition shows.
  const isShown = read
    .select({ one: sql`1` })
    .from(listings)
    .where(and(eq(listings.articleId, articleId), eq(listings.list, listOf.edition(edition))));
  const ofEachDay = days.map((one) =>
    read
      .select({ articleId, count })
      .from(articleReads)
      .where(and(eq(day, one), exists(isShown)))
      .orderBy(desc(count))
      .limit(lookedAt * limit),
  );
  const sums = new Map<string, number>();
  for (const row of await foundTogether(read, ofEachDay))
    sums.set(row.articleId, (sums.get(row.articleId) ?? 0) + row.count);
  return [...sums]
    .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    .slice(0, limit)
    .map(([id]) => id);
}

/** Adds readers counted since the last time. Ids that name no article (any more) are passed over. */
export async function addReads(tx: Writer, day: string, counts: Map<string, number>): Promise<void> {
  for (const ids of inBatches([...counts.keys()], 5000)) {
    const known = await tx.select({ id: articles.id }).from(articles).where(inArray(articles.id, ids));
    if (known.length === 0) continue;
    await tx
      .insert(articleReads)
      .values(known.map(({ id }) => ({ articleId: id, day, count: counts.get(id) ?? 0 })))
      .onConflictDoUpdate({
        target: [articleReads.articleId, articleReads.day],
        set: { count: sql`${articleReads.count} + excluded.count` },
      });
  }
}
