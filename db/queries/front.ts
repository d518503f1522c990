import { and, asc, desc, eq, gte, inArray, sql, sum } from 'drizzle-orm';
import type { Reader, Writer } from '../doors.ts';
import { articleReads, articles, listings } from '../schema/articles.ts';
import { frontSlots, tickerItems } from '../schema/front.ts';
import { inBatches } from './batches.ts';
import { listOf } from './listings.ts';

export type TickerRow = typeof tickerItems.$inferSelect;

export async function insertTickerItem(tx: Writer, row: typeof tickerItems.$inferInsert): Promise<void> {
  await tx.insert(tickerItems).values(row);
}

export async function tickerItem(read: Reader, id: string): Promise<TickerRow | undefined> {
  return (await read.select().from(tickerItems).where(eq(tickerItems.id, id)))[0];
}

export async function removeTickerItem(tx: Writer, id: string): Promise<void> {
  await tx.delete(tickerItems).where(eq(tickerItems.id, id));
}

export async function frontArticleIds(read: Reader, edition: string): Promise<string[]> {
  const rows = await read
    .select({ articleId: frontSlots.articleId })
    .from(frontSlots)
    .where(eq(frontSlots.edition, edition))
    .orderBy(asc(frontSlots.position));
  return rows.map((row) => row.articleId);
}

export async function replaceFront(tx: Writer, edition: string, articleIds: string[]): Promise<void> {
  await tx.delete(frontSlots).where(eq(frontSlots.edition, edition));
  if (articleIds.length === 0) return;
  await tx
    .insert(frontSlots)
    .values(articleIds.map((articleId, position) => ({ edition, position, articleId })));
}

/** The articles read most since a day (`2026-11-22`, UTC), among those that an edition shows. */
export async function mostRead(
  read: Reader,
  edition: string,
  since: string,
  limit: number,
): Promise<string[]> {
  const rows = await read
    .select({ articleId: articleReads.articleId })
    .from(articleReads)
    .innerJoin(
      listings,
      and(eq(listings.articleId, articleReads.articleId), eq(listings.list, listOf.edition(edition))),
    )
    .where(gte(articleReads.day, since))
    .groupBy(articleReads.articleId)
    .orderBy(desc(sum(articleReads.count)), asc(articleReads.articleId))
    .limit(limit);
  return rows.map((row) => row.articleId);
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
