import { and, asc, count, desc, eq, exists, gt, gte, inArray, isNotNull, lt, max, sql } from 'drizzle-orm';
import { behind } from '../behind.ts';
import { dialect } from '../columns.ts';
import type { Reader } from '../doors.ts';
import { articles, corrections, listings } from '../schema/articles.ts';
import { media } from '../schema/media.ts';
import { authors, sections, topics } from '../schema/taxonomy.ts';
import { listOf } from './listings.ts';

/** Where an article stands among those of its edition, by the moment it is listed under and then by its id. */
export interface Place {
  at: Date;
  id: string;
}

/** A stretch of time, `to` being the first moment after it. */
export interface Span {
  from: Date;
  to: Date;
}

/** Postgres takes what stands in a list of values for text; SQLite knows moments as whole numbers. */
const momentType = sql.raw(dialect === 'postgres' ? 'timestamptz' : 'integer');

/** Earlier than any article. */
const beginning = new Date('0001-01-01T00:00:00Z');

/** The first article of a stretch of time behind a place, or the one so many further; undefined: there is none. */
export async function placeIn(
  read: Reader,
  edition: string,
  span: Span,
  { after = null, further = 0 }: { after?: Place | null; further?: number } = {},
): Promise<Place | undefined> {
  const rows = await read
    .select({ at: listings.publishedAt, id: listings.articleId })
    .from(listings)
    .where(and(listedIn(edition, span), behind(listings.publishedAt, listings.articleId, after, true)))
    .orderBy(asc(listings.publishedAt), asc(listings.articleId))
    .limit(1)
    .offset(further);
  return rows[0];
}

/** The last article of a stretch of time. */
async function lastIn(read: Reader, edition: string, span: Span): Promise<Place | undefined> {
  const rows = await read
    .select({ at: listings.publishedAt, id: listings.articleId })
    .from(listings)
    .where(listedIn(edition, span))
    .orderBy(desc(listings.publishedAt), desc(listings.articleId))
    .limit(1);
  return rows[0];
}

export type MappedArticle = Awaited<ReturnType<typeof mappedArticles>>[number];

/** What a sitemap says of published articles, oldest first; `newestFirst` is for the few of the last days. */
export function mappedArticles(
  read: Reader,
  edition: string,
  span: Span,
  {
    after = null,
    limit,
    newestFirst = false,
  }: { after?: Place | null; limit: number; newestFirst?: boolean },
) {
  const towards = newestFirst ? desc : asc;
  return read
    .select({
      id: articles.id,
      edition: articles.edition,
      publishedAt: listings.publishedAt,
      updatedAt: articles.updatedAt,
      headline: articles.headline,
      section: sections.slug,
      slug: articles.slug,
      pair: articles.pair,
      heroName: media.name,
      heroWidths: media.widths,
    })
    .from(listings)
    .innerJoin(articles, and(eq(articles.id, listings.articleId), eq(articles.status, 'published')))
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .leftJoin(media, and(eq(media.id, articles.heroId), eq(media.status, 'ready')))
    .where(
      and(listedIn(edition, span), behind(listings.publishedAt, listings.articleId, after, !newestFirst)),
    )
    .orderBy(towards(listings.publishedAt), towards(listings.articleId))
    .limit(limit);
}

/** When each of these articles was last corrected. */
export async function correctedAt(read: Reader, ids: string[]): Promise<Map<string, Date>> {
  if (ids.length === 0) return new Map();
  const rows = await read
    .select({ id: corrections.articleId, at: max(corrections.at) })
    .from(corrections)
    .where(inArray(corrections.articleId, ids))
    .groupBy(corrections.articleId);
  return new Map(rows.flatMap(({ id, at }) => (at ? [[id, at] as const] : [])));
}

/** Where the stories of these pairs are published, in every edition. */
export async function pairedAddresses(read: Reader, pairs: string[]) {
  if (pairs.length === 0) return [];
  return read
    .select({
      pair: articles.pair,
      id: articles.id,
      edition: articles.edition,
      slug: articles.slug,
      section: sections.slug,
    })
    .from(articles)
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .where(and(inArray(articles.pair, pairs), isNotNull(articles.pair), eq(articles.status, 'published')));
}

/** The moment of the newest article of a list; null: it holds nothing. */
export async function newestIn(read: Reader, list: string): Promise<Date | null> {
  const rows = await read
    .select({ at: listings.publishedAt })
    .from(listings)
    .where(eq(listings.list, list))
    .orderBy(desc(listings.publishedAt))
    .limit(1);
  return rows[0]?.at ?? null;
}

/** The newest article of an edition in each of some stretches of time, in one statement; null: it holds none. */
export async function newestWithin(read: Reader, edition: string, spans: Span[]): Promise<(Date | null)[]> {
  const newest = spans.map((): Date | null => null);
  if (spans.length === 0) return newest;
  const moment = (at: Date) => sql`cast(${sql.param(at, listings.publishedAt)} as ${momentType})`;
  const rows = spans.map(
    ({ from, to }, place) => sql`(${sql.raw(String(place))}, ${moment(from)}, ${moment(to)})`,
  );
  const within = sql`(
    with span(place, since, til) as (values ${sql.join(rows, sql`, `)})
    select place, (
      select max(published_at) from listings
      where list = ${listOf.edition(edition)} and published_at >= since and published_at < til
    ) as newest from span
  ) as newest`;
  const found = await read
    .select({
      place: sql<number>`place`.mapWith(Number),
      at: sql<Date | null>`newest`.mapWith(listings.publishedAt),
    })
    .from(within);
  for (const { place, at } of found) newest[place] = at;
  return newest;
}

/** The moment of the newest article of an edition that was published before a moment. */
export async function newestBefore(read: Reader, edition: string, moment: Date): Promise<Date | null> {
  return (await lastIn(read, edition, { from: beginning, to: moment }))?.at ?? null;
}

type Named = 'topic' | 'author';

/** Topics or authors under which something is published, by their slugs, with the newest of each. */
export function mappedNames(
  read: Reader,
  noun: Named,
  edition: string,
  { after = '', offset = 0, limit }: { after?: string; offset?: number; limit: number },
) {
  const table = noun === 'topic' ? topics : authors;
  const listed = read
    .select({ at: listings.publishedAt })
    .from(listings)
    .where(eq(listings.list, sql`${`${noun}:`} || ${table.id}`))
    .orderBy(desc(listings.publishedAt))
    .limit(1);
  return read
    .select({
      slug: sql<string>`${table.slug}`.as('slug'),
      newest: sql`${listed}`.mapWith(listings.publishedAt).as('newest'),
    })
    .from(table)
    .where(and(eq(table.edition, edition), gt(table.slug, after), exists(listed)))
    .orderBy(asc(table.slug))
    .limit(limit)
    .offset(offset);
}

/** How many of these there are in a stretch of them, and the moment of their newest article. */
export async function sumOfNames(
  read: Reader,
  noun: Named,
  edition: string,
  slice: { offset: number; limit: number },
): Promise<{ count: number; newest: Date | null }> {
  const names = mappedNames(read, noun, edition, slice).as('names');
  const newest = sql<Date | null>`max(${names.newest})`.mapWith(listings.publishedAt);
  const rows = await read.select({ count: count(), newest }).from(names);
  return rows[0] ?? { count: 0, newest: null };
}

function listedIn(edition: string, { from, to }: Span) {
  return and(
    eq(listings.list, listOf.edition(edition)),
    gte(listings.publishedAt, from),
    lt(listings.publishedAt, to),
  );
}
