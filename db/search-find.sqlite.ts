import { type SQL, sql } from 'drizzle-orm';
import type { Reader } from './doors.ts';
import { stateRow, totalOf } from './search-answer.ts';
import { countedTo, type Found, type SearchQuery } from './search-index.ts';
import { nothing, quoted, withEdition } from './search-terms.sqlite.ts';

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
  counts: number[],
];

/**
 * FTS5's own ranking costs a microsecond for each row that matches and a twelfth of it for each row of each word, so it is
 * asked of few only. Counting costs a twenty-fifth, and is exact.
 */
export async function findInSqlite(read: Reader, query: SearchQuery): Promise<Found> {
  const hits = hitsOf(query);
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
  const newest = sql`d.published_at desc`;
  const chosen = query.newest
    ? [hits.of(every, isEnough, newest, query.limit), hits.of(any, isFew, newest, query.limit)]
    : [
        hits.of(every, sql`${isEnough} and not ${isMuch}`, hits.rank, query.limit),
        ...hits.onTopAndNewest(every, sql`${isEnough} and ${isMuch}`, query.limit),
        ...(query.core.length > 0
          ? [
              hits.of(query.core.map(hits.term).join(' AND '), isFew, hits.rank, query.limit),
              ...hits.onTopAndNewest(any, isFew, Math.ceil(query.limit / 2)),
            ]
          : [hits.of(any, isFew, hits.rank, query.limit)]),
      ];
  const statement = sql`(
    with every_found as materialized (select count(*) as found from (${hits.of(every)} limit ${query.foundTo + 1})),
    any_found as materialized (
      select (select count(*) from (${hits.of(any, isFew)} limit ${query.foundTo + 1})) as found
    ),
    chosen as materialized (${sql.join(
      chosen.map((one) => sql`select number from (${one})`),
      sql` union `,
    )})
    select json_array(
        s.version, s.documents, s.words, every_found.found, any_found.found, json_array(${sql.join(counted, sql`, `)})
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

function foundIn(rows: Row[], words: string[], { enough, foundTo }: SearchQuery): Found {
  const first = stateRow(rows);
  const [version, documents, indexed, every, any, counts] = JSON.parse(first.about) as About;
  return {
    version,
    documents,
    words: indexed,
    ...totalOf(every >= enough ? every : any, foundTo),
    counts: new Map(words.map((word, n) => [word, counts[n] ?? 0])),
    candidates: rows.flatMap(({ articleId, publishedAt, codes }) =>
      articleId !== null && publishedAt !== null && codes !== null
        ? [{ articleId, publishedAt: new Date(publishedAt), codes }]
        : [],
    ),
  };
}

/** Statements over the rows of the index that match, in the query's edition and under its filter. */
function hitsOf({ edition, sectionIds, authorId, from, to, newest }: SearchQuery) {
  const table = sql.raw('article_stems');
  const conditions: SQL[] = [];
  if (sectionIds) conditions.push(sql`d.section_id in ${sectionIds}`);
  if (authorId !== undefined) conditions.push(sql`instr(d.author_ids, ${` ${authorId} `}) > 0`);
  if (from) conditions.push(sql`d.published_at >= ${from.getTime()}`);
  if (to) conditions.push(sql`d.published_at < ${to.getTime()}`);
  const isJoined = conditions.length > 0 || newest;
  const join = isJoined ? sql`join search_documents d on d.number = ${table}.rowid` : sql``;
  const where = sql.join([sql``, ...conditions], sql` and `);
  const hits = {
    table,
    rank: sql`${table}.rank`,
    term: (word: string) => quoted([withEdition(word, edition)]),
    /** @param when nothing is asked of FTS5 where it is false: as a condition it would be looked at after the ranking */
    of(match: string, when?: SQL, order?: SQL, limit?: number): SQL {
      const asked = when ? sql`iif(${when}, ${match}, ${nothing})` : sql`${match}`;
      return sql`select ${table}.rowid as number from ${table} ${join} where ${table} match ${asked}${where}${
        order ? sql` order by ${order} limit ${limit}` : sql``
      }`;
    },
    onTopAndNewest(match: string, when: SQL, limit: number): SQL[] {
      const latest = sql`${table}.rowid desc`;
      return [
        hits.of(`{headline standfirst} : (${match})`, when, latest, Math.ceil(limit / 2)),
        hits.of(match, when, latest, limit),
      ];
    },
  };
  return hits;
}
