import { asc, eq, inArray, or, sql } from 'drizzle-orm';
import type { Reader } from '../doors.ts';
import { prepared } from '../prepared.ts';
import { articleAuthors, articles } from '../schema/articles.ts';

/** What a card shows of an article. */
export type TeaserRow = Awaited<ReturnType<typeof teaserRows>>[number];

/** Cards of these articles, in the order of the ids; one statement, however many. */
export async function teasersOf(read: Reader, ids: string[]): Promise<TeaserRow[]> {
  if (ids.length === 0) return [];
  const rows = await teaserRows(read, [...new Set(ids)]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** The same, and in the same statement the published articles that tell one story in all editions. */
export async function teasersWithPair(
  read: Reader,
  ids: string[],
  pair: string | null,
): Promise<{ teasers: TeaserRow[]; pair: TeaserRow[] }> {
  if (ids.length === 0 && pair === null) return { teasers: [], pair: [] };
  const rows = await teaserRows(read, ids, pair);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return {
    teasers: ids.flatMap((id) => byId.get(id) ?? []),
    pair: rows.filter((row) => pair !== null && row.pair === pair && row.status === 'published'),
  };
}

/** What a list of search results shows: cards, and the bodies that their passages are taken from. One statement. */
export async function foundOf(read: Reader, ids: string[]) {
  if (ids.length === 0) return [];
  const rows = await read.query.articles.findMany({
    where: inArray(articles.id, ids),
    ...card,
    columns: { ...card.columns, externalId: true, body: true },
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

function teaserRows(read: Reader, ids: string[], pair: string | null = null) {
  return pair === null
    ? rowsOf(read, slots(ids), roomFor(ids))
    : rowsWithPair(read, { ...slots(ids), pair }, roomFor(ids));
}

/** Each number of ids would be a statement to be kept: their room is a power of two, filled up with the last of them. */
const roomFor = (ids: string[]) => (ids.length === 0 ? 0 : 2 ** Math.ceil(Math.log2(ids.length)));
const slots = (ids: string[]) =>
  Object.fromEntries(Array.from({ length: roomFor(ids) }, (_, n) => [n, ids[n] ?? ids.at(-1)]));
const among = (count: number) =>
  inArray(
    articles.id,
    Array.from({ length: count }, (_, n) => sql.placeholder(String(n))),
  );
const rowsOf = prepared((read, count: number) =>
  read.query.articles.findMany({ where: among(count), ...card }),
);
const rowsWithPair = prepared((read, count: number) =>
  read.query.articles.findMany({
    where: or(among(count), eq(articles.pair, sql.placeholder('pair'))),
    ...card,
  }),
);

const card = {
  columns: {
    id: true,
    edition: true,
    pair: true,
    slug: true,
    headline: true,
    kicker: true,
    excerpt: true,
    breaking: true,
    heroAlt: true,
    publishedAt: true,
    updatedAt: true,
    wordCount: true,
    status: true,
  },
  with: {
    section: { columns: { id: true, slug: true, name: true, tint: true } },
    hero: {
      columns: {
        name: true,
        width: true,
        height: true,
        widths: true,
        focalX: true,
        focalY: true,
        placeholder: true,
        alt: true,
        crops: true,
        status: true,
      },
    },
    authors: {
      columns: {},
      with: { author: { columns: { slug: true, name: true } } },
      orderBy: asc(articleAuthors.position),
    },
  },
} as const;
