import { type SQL, sql } from 'drizzle-orm';
import type { Reader } from './doors.ts';
import { stateRow, totalOf } from './search-answer.ts';
import { countedTo, type Found, type SearchQuery } from './search-index.ts';

interface Row {
  version: number;
  documents: number;
  words: number;
  every: number;
  any: number;
  counts: number[];
  articleId: string | null;
  publishedAt: string | null;
  codes: Uint8Array | null;
}

/**
 * The same question as on SQLite, with the same answer. `ts_rank` knows nothing of rare and common words, so what is
 * looked at is chosen by its figure for each word, weighed by how few documents have that word.
 */
export async function findInPostgres(read: Reader, query: SearchQuery): Promise<Found> {
  const vector = sql`d.stems`;
  const words = [...new Set([...query.every, ...query.any])];
  const where = sql.join([sql`d.edition = ${query.edition}`, ...conditionsOf(query)], sql` and `);
  const hits = (match: SQL, when: SQL, order: SQL, limit: number) =>
    sql`(select d.article_id from search_documents d where ${vector} @@ (${match}) and ${where} and ${when}
      order by ${order} limit ${limit})`;
  const count = (match: SQL) =>
    sql`(select count(*) from (
      select 1 from search_documents d where ${vector} @@ (${match}) and ${where} limit ${query.foundTo + 1}
    ) as found)`;
  const every = joined(query.every, and);
  const any = joined(query.any, or);
  const isEnough = sql`(select found from every_found) >= ${query.enough}`;
  const isMuch = sql`(select found from every_found) > ${query.rankedTo}`;
  const latest = sql`d.published_at desc`;
  const isFew = sql`not ${isEnough}`;
  const onTopAndNewest = (asked: string[], by: SQL, when: SQL, limit: number) => [
    hits(sql.join(asked.map(onTop), by), when, latest, Math.ceil(limit / 2)),
    hits(joined(asked, by), when, latest, limit),
  ];
  const chosen = query.newest
    ? [hits(every, isEnough, latest, query.limit), hits(any, isFew, latest, query.limit)]
    : [
        hits(every, sql`${isEnough} and not ${isMuch}`, rankOf(vector, query.every), query.limit),
        ...onTopAndNewest(query.every, and, sql`${isEnough} and ${isMuch}`, query.limit),
        ...(query.core.length > 0
          ? [
              hits(joined(query.core, and), isFew, rankOf(vector, query.core), query.limit),
              ...onTopAndNewest(query.any, or, isFew, Math.ceil(query.limit / 2)),
            ]
          : [hits(any, isFew, rankOf(vector, query.any), query.limit)]),
      ];
  const counts = words.map(
    (word, n) => sql`select ${n}::int as at, count(*) as found from (
      select 1 from search_documents d where d.edition = ${query.edition} and ${vector} @@ ${term(word)} limit ${countedTo}
    ) as counted`,
  );
  const statement = sql`(
    with every_found as materialized (select ${count(every)} as found),
    any_found as materialized (select case when ${isEnough} then 0 else ${count(any)} end as found),
    counted as materialized (${sql.join(counts, sql` union all `)}),
    weighed as materialized (
      select at, found, ln(1 + (s.documents - found + 0.5) / (found + 0.5)) as idf
      from counted, search_state s
    ),
    chosen as materialized (${sql.join(chosen, sql` union `)})
    select s.version, s.documents, s.words, every_found.found as every, any_found.found as "any",
      (select json_agg(found order by at) from counted) as counts, d.article_id, d.published_at, d.codes
    from search_state s cross join every_found cross join any_found
    left join chosen on true
    left join search_documents d on d.article_id = chosen.article_id
  ) as answer`;
  const rows = (await read
    .select({
      version: sql<number>`version`,
      documents: sql<number>`documents`,
      words: sql<number>`words`,
      every: sql<number>`every`.mapWith(Number),
      any: sql<number>`"any"`.mapWith(Number),
      counts: sql<number[]>`counts`,
      articleId: sql<string | null>`article_id`,
      publishedAt: sql<string | null>`published_at`,
      codes: sql<Uint8Array | null>`codes`,
    })
    .from(statement)) as Row[];
  return foundIn(rows, words, query);

  function rankOf(of: SQL, asked: string[]): SQL {
    // One occurrence in a body is .0608 of ts_rank; more of them count less and less, and less in a long document.
    const long = sql`(0.135 + 0.765 * d.words / greatest(1, (select words / greatest(1, documents) from search_state)))`;
    const parts = asked.map((word) => {
      const often = sql`(16.4 * ts_rank(array[0, 0.1, 0.3, 0.8]::real[], ${of}, ${term(word)}))`;
      return sql`(select idf from weighed where at = ${words.indexOf(word)}) * ${often} / (${often} + ${long})`;
    });
    return sql`${sql.join(parts, sql` + `)} desc`;
  }
}

function foundIn(rows: Row[], words: string[], { enough, foundTo }: SearchQuery): Found {
  const first = stateRow(rows);
  return {
    version: first.version,
    documents: first.documents,
    words: first.words,
    ...totalOf(first.every >= enough ? first.every : first.any, foundTo),
    counts: new Map(words.map((word, n) => [word, first.counts[n] ?? 0])),
    candidates: rows.flatMap(({ articleId, publishedAt, codes }) =>
      articleId !== null && publishedAt !== null && codes !== null
        ? [{ articleId, publishedAt: new Date(publishedAt), codes }]
        : [],
    ),
  };
}

const term = (word: string) => sql`plainto_tsquery('simple', ${word})`;

/** In headline or standfirst. A word that Postgres's parser sees nothing in, such as «𐄇», asks for nothing here either. */
const onTop = (word: string) => sql`coalesce(nullif(${term(word)}::text, '') || ':AB', '')::tsquery`;

const and = sql` && `;
const or = sql` || `;
const joined = (words: string[], by: SQL) => sql.join(words.map(term), by);

function conditionsOf({ sectionIds, authorId, from, to }: SearchQuery): SQL[] {
  const conditions: SQL[] = [];
  if (sectionIds) conditions.push(sql`d.section_id in ${sectionIds}`);
  if (authorId !== undefined) conditions.push(sql`strpos(d.author_ids, ${` ${authorId} `}) > 0`);
  if (from) conditions.push(sql`d.published_at >= ${from.toISOString()}`);
  if (to) conditions.push(sql`d.published_at < ${to.toISOString()}`);
  return conditions;
}
