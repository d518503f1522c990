import { and, asc, desc, eq, exists, gte, inArray, sql, sum } from 'drizzle-orm';
import type { Reader, Writer } from '../doors.ts';
import { articleReads, articles, listings } from '../schema/articles.ts';
import { inBatches } from './batches.ts';
import { listOf } from './listings.ts';

/** The articles read most since a day (`2026-11-22`, UTC), among those that an edition shows. */
export async function mostRead(
  read: Reader,
  edition: string,
  since: string,
  limit: number,
): Promise<string[]> {
  // As a question about each of them, and no join: SQLite would begin with everything that the edition shows.
  const isShown = read
    .select({ one: sql`1` })
    .from(listings)
    .where(and(eq(listings.articleId, articleReads.articleId), eq(listings.list, listOf.edition(edition))));
  const rows = await read
    .select({ articleId: articleReads.articleId })
    .from(articleReads)
    .where(and(gte(articleReads.day, since), exists(isShown)))
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
