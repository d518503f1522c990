import { and, count, eq, inArray, type SQL, sql } from 'drizzle-orm';
import { dialect } from '../columns.ts';
import type { Reader, Writer } from '../doors.ts';
import { insertMany } from '../insert-many.ts';
import { listCounts, listings } from '../schema/articles.ts';
import { inBatches } from './batches.ts';

const dayMs = 86_400_000;
/** The stretches of time that are counted, in days, the longest first; each lies within one of those before it. */
const lengths = [32, 1] as const;
const ever = 0;
const stretches = [ever, ...lengths] as const;

interface Listed {
  list: string;
  publishedAt: Date;
}

const adding = {
  target: [listCounts.list, listCounts.days, listCounts.number],
  set: { articles: sql`${listCounts.articles} + excluded.articles` },
};

/** Counts rows that were written (1) or removed (-1). */
export async function countListings(tx: Writer, rows: Listed[], by: 1 | -1): Promise<void> {
  // Always in one order, so that two transactions on Postgres never wait for each other.
  const inOrder = [...Map.groupBy(rows, ({ list }) => list)].sort(([a], [b]) => (a < b ? -1 : 1));
  const counted = inOrder.flatMap(([list, listed]) =>
    stretches.flatMap((days) =>
      countsIn(listed, days).map(([number, articles]) => ({ list, days, number, articles: articles * by })),
    ),
  );
  await insertMany(tx, listCounts, counted, adding);
}

/** How many of them lie in each stretch of so many days, by its number, in the order of the numbers. */
function countsIn(listed: Listed[], days: number): [number: number, articles: number][] {
  const counts = new Map<number, number>();
  for (const { publishedAt } of listed) {
    const number = days === ever ? 0 : Math.floor(publishedAt.getTime() / (days * dayMs));
    counts.set(number, (counts.get(number) ?? 0) + 1);
  }
  return [...counts].sort(([a], [b]) => a - b);
}

/** Counts these lists anew, where whole lists were changed at once. */
export async function recountLists(tx: Writer, lists: string[]): Promise<void> {
  for (const batch of inBatches([...new Set(lists)].sort(), 100)) {
    await tx.delete(listCounts).where(inArray(listCounts.list, batch));
    for (const days of stretches) {
      const number = numberOf(days);
      const counted = tx
        .select({
          list: listings.list,
          days: sql<number>`${sql.raw(String(days))}`.as('days'),
          number: number.as('number'),
          articles: count().as('articles'),
        })
        .from(listings)
        .where(inArray(listings.list, batch))
        .groupBy(listings.list, ...(days === ever ? [] : [number]));
      await tx.insert(listCounts).select(counted);
    }
  }
}

/** Rounded down also before 1970, where whole numbers are divided towards zero. */
function numberOf(days: number) {
  if (days === ever) return sql<number>`0`;
  const length = sql.raw(String(days * dayMs));
  const { publishedAt } = listings;
  return dialect === 'postgres'
    ? sql<number>`floor(extract(epoch from ${publishedAt}) * 1000 / ${length})::int`
    : sql<number>`((${publishedAt} - (((${publishedAt} % ${length}) + ${length}) % ${length})) / ${length})`;
}

/** How many articles a list holds that a statement names in each of its rows; 0: none. */
export function articlesUnder(list: SQL): SQL<number> {
  return sql<number>`coalesce((
    select ${listCounts.articles} from ${listCounts}
    where ${listCounts.list} = ${list} and ${listCounts.days} = ${ever} and ${listCounts.number} = 0
  ), 0)`;
}

/** Where a stretch of a list begins. */
export interface ListStart {
  /** How many articles the list holds. */
  total: number;
  /** All that comes before the start in the list was published at this moment or later; null: it is the beginning. */
  before: Date | null;
  /** So many of those published before that moment come before the start too. */
  offset: number;
}

/**
 * Finds where a list goes on behind so many articles, in one statement that costs as much for the thousandth page as for
 * the second: it adds up long stretches of time, the newest first, until they hold the place, then the days of that one.
 * What is left to be passed over is less than a day has.
 */
export async function startOf(read: Reader, list: string, skipped: number): Promise<ListStart> {
  const isList = and(eq(listCounts.list, list), eq(listCounts.days, ever));
  const total = read.select({ articles: listCounts.articles }).from(listCounts).where(isList);
  if (skipped === 0) return { total: (await total)[0]?.articles ?? 0, before: null, offset: 0 };
  const rows = await read.select(startColumns).from(startWithin(list, skipped));
  const { total: held, number, passed } = rows[0] ?? { total: 0, number: null, passed: 0 };
  if (number === null) return { total: held, before: null, offset: skipped };
  return { total: held, before: new Date((number + 1) * dayMs), offset: skipped - passed };
}

const startColumns = {
  total: sql<number>`total`.mapWith(Number),
  number: sql<number | null>`number`,
  passed: sql<number>`passed`.mapWith(Number),
};

function startWithin(list: string, skipped: number) {
  const [long, day] = lengths;
  const counted = (days: number, within = sql`true`, passed = sql`0`) => sql`(
    select number, articles, ${passed} + sum(articles) over (order by number desc rows unbounded preceding) as through
    from list_counts where list = ${list} and days = ${sql.raw(String(days))} and ${within}
  ) as counted`;
  // There is one that the place lies in, and the limit lets the engine stop adding up there.
  const holding = (from: ReturnType<typeof counted>) => sql`
    select number, through - articles as passed from ${from}
    where through > ${skipped} and through - articles <= ${skipped} limit 1`;
  const within = sql`number between (select number * ${sql.raw(String(long))} from long_stretch)
    and (select number * ${sql.raw(String(long))} + ${sql.raw(String(long - 1))} from long_stretch)`;
  return sql`(
    with long_stretch as materialized (${holding(counted(long))}),
    day as materialized (${holding(counted(day, within, sql`(select passed from long_stretch)`))})
    select articles as total, day.number, day.passed from list_counts left join day on true
    where list = ${list} and days = ${sql.raw(String(ever))}
  ) as start`;
}
