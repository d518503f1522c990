import { and, asc, eq, gt, sql } from 'drizzle-orm';
import { dialect } from '../columns.ts';
import type { Reader, Writer } from '../doors.ts';
import { insertMany } from '../insert-many.ts';
import { publishedMonths } from '../schema/articles.ts';

/** A month of an edition: how many articles were published in it, and when one of them last changed. */
export type PublishedMonth = typeof publishedMonths.$inferSelect;

const later = sql.raw(dialect === 'postgres' ? 'greatest' : 'max');
const { edition, month, articles, changedAt } = publishedMonths;
const adding = {
  target: [edition, month],
  set: {
    articles: sql`${articles} + excluded.articles`,
    changedAt: sql`${later}(${changedAt}, excluded.changed_at)`,
  },
};

/** Adds to months what articles came to them (or, below zero, went from them), each with the moment of its change. */
export async function addToMonths(tx: Writer, changes: PublishedMonth[]): Promise<void> {
  const sums = new Map<string, PublishedMonth>();
  for (const change of changes) {
    const key = `${change.edition} ${change.month}`;
    const sum = sums.get(key);
    if (!sum) sums.set(key, { ...change });
    else {
      sum.articles += change.articles;
      if (change.changedAt > sum.changedAt) sum.changedAt = change.changedAt;
    }
  }
  // Always in one order, so that two transactions on Postgres never wait for each other.
  const inOrder = [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, sum]) => sum);
  await insertMany(tx, publishedMonths, inOrder, adding);
}

/** The months in which something of an edition was published, oldest first: a row for each, however much it was. */
export function monthsOf(read: Reader, ofEdition: string): Promise<PublishedMonth[]> {
  return read
    .select()
    .from(publishedMonths)
    .where(and(eq(edition, ofEdition), gt(articles, 0)))
    .orderBy(asc(month));
}
