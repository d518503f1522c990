import { sql } from 'drizzle-orm';
import type { Reader } from './doors.ts';
import { stateRow, totalOf } from './search-answer.ts';
import { hitsOf, numbersOfTime } from './search-hits.sqlite.ts';
import { countedTo, type Found, type SearchQuery } from './search-index.ts';

interface Row {
  /** The same in every row, and so in one column: to read a column costs more than to find it. */
  about: string;
  articleId: string | null;
  publishedAt: number | null;
  codes: Buffer | null;
}

type About = [
  version: number,
  documents: number,
  words: number,
  every: number,
  any: number,
  isCut: 0 | 1,
  counts: number[],
];

/** Without a limit, to SQLite. */
const all = -1;

/**
 * FTS5's own ranking costs a microsecond for each row that matches and a twelfth of it for each row of each word, so it is
 * asked of few only. Counting costs a twenty-fifth, and is exact.
 */
export async function findInSqlite(read: Reader, query: SearchQuery): Promise<Found> {
  const isShort = await isShortTime(read, query);
  const found = await findAmong(read, query, query.lookedUp, isShort);
  // Too few were let through: then all have to be looked up after all.
  return found.isCut && found.total < query.limit ? findAmong(read, query, all, isShort) : found;
}

async function isShortTime(read: Reader, query: SearchQuery): Promise<boolean> {
  if (!query.from && !query.to) return false;
  const [row] = await read
    .select({ count: sql<number>`count(*)` })
    .from(sql`(${numbersOfTime(query)} limit ${query.oneByOne + 1})`);
  return row !== undefined && row.count <= query.oneByOne;
}

async function findAmong(
  read: Reader,
  query: SearchQuery,
  among: number,
  isShort: boolean,
): Promise<Found & { isCut: boolean }> {
  const hits = hitsOf(query, among, isShort);
  const every = query.every.map(hits.term).join(' AND ');
  const any = query.any.map(hits.term).join(' OR ');
  const words = [...new Set([...query.every, ...query.any])];
  const counted = words.map(
    (word) =>
      sql`(select count(*) from (select 1 from ${hits.table} where ${hits.table} match ${hits.term(word)} limit ${countedTo}))`,
  );
  const isEnough = sql`(select found from every_found) >= ${query.enough}`;
  const isMuch = sql`(select found from every_found) > ${query.rankedTo}`;
  const isFew = sql`not ${isEnough}`;
  const chosen = query.newest
    ? [...hits.byDate(every, isEnough, query.limit), ...hits.byDate(any, isFew, query.limit)]
    : [
        hits.ranked(every, sql`${isEnough} and not ${isMuch}`, query.limit),
        ...hits.onTopAndNewest(every, sql`${isEnough} and ${isMuch}`, query.limit),
        ...(query.core.length > 0
          ? [
              hits.ranked(query.core.map(hits.term).join(' AND '), isFew, query.limit),
              ...hits.onTopAndNewest(any, isFew, Math.ceil(query.limit / 2)),
            ]
          : [hits.ranked(any, isFew, query.limit)]),
      ];
  const statement = sql`(
    with ${hits.bounds}every_found as materialized (${hits.counted(every, query.foundTo)}),
    any_found as materialized (
      select (select count(*) from (${hits.all(any, isFew)} limit ${query.foundTo + 1})) as found
    ),
    chosen as materialized (${sql.join(
      chosen.map((one) => sql`select number from (${one})`),
      sql` union `,
    )})
    select json_array(
        s.version, s.documents, s.words, every_found.found, any_found.found, every_found.is_cut, json_array(${sql.join(counted, sql`, `)})
      ) as about, d.article_id, d.published_at, c.codes
    from search_state s, every_found, any_found
    left join chosen
    left join search_documents d on d.number = chosen.number
    left join search_codes c on c.number = chosen.number
  ) as found`;
  const rows: Row[] = await read
    .select({
      about: sql<string>`about`,
      articleId: sql<string | null>`article_id`,
      publishedAt: sql<number | null>`published_at`,
      codes: sql<Buffer | null>`codes`,
    })
    .from(statement);
  return foundIn(rows, words, query);
}

function foundIn(rows: Row[], words: string[], { enough, foundTo }: SearchQuery): Found & { isCut: boolean } {
  const first = stateRow(rows);
  const [version, documents, indexed, every, any, isCut, counts] = JSON.parse(first.about) as About;
  const { total, isMore } = totalOf(every >= enough ? every : any, foundTo);
  return {
    version,
    documents,
    words: indexed,
    total,
    isMore: isMore || isCut === 1,
    isCut: isCut === 1,
    counts: new Map(words.map((word, n) => [word, counts[n] ?? 0])),
    candidates: rows.flatMap(({ articleId, publishedAt, codes }) =>
      articleId !== null && publishedAt !== null && codes !== null
        ? [{ articleId, publishedAt: new Date(publishedAt), codes }]
        : [],
    ),
  };
}
