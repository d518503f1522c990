import { type SQL, sql } from 'drizzle-orm';
import type { SearchQuery } from './search-index.ts';
import { nothing, quoted, withEdition } from './search-terms.sqlite.ts';

/** The newest documents by their date, among which the newest that match are looked for wherever they lie in the index. */
const newestByDate = 2000;

/** To begin at a number costs FTS5 as much as to go over so many rows. */
const apart = 100;

/**
 * Statements over the rows of the index that match, in the query's edition and under its filter. What is put in late gets a
 * high number, so numbers say nearly, but not always, what is newest.
 * @param among of so many of the newest rows that match the filter is asked; negative: of all
 * @param isShort whether the stretch of time that is asked for holds `oneByOne` documents at most
 */
export function hitsOf(query: SearchQuery, among: number, isShort: boolean) {
  const { edition, sectionIds, authorId, from, to, newest: isNewest } = query;
  const table = sql.raw('article_stems');
  const conditions: SQL[] = [];
  if (sectionIds) conditions.push(sql`d.section_id in ${sectionIds}`);
  if (authorId !== undefined) conditions.push(sql`instr(d.author_ids, ${` ${authorId} `}) > 0`);
  if (from) conditions.push(sql`d.published_at >= ${from.getTime()}`);
  if (to) conditions.push(sql`d.published_at < ${to.getTime()}`);
  const isFiltered = conditions.length > 0;
  const where = sql.join([sql`true`, ...conditions], sql` and `);
  /** Numbers between which all of some documents lie. Without the plus SQLite would try one number after another. */
  const bounds = (name: string, which: SQL) => sql`${sql.raw(name)} as materialized (
    select coalesce(min(+number), 0) as least, coalesce(max(+number), -1) as most from (${which})
  ), `;
  const isWithin = (name: string) => sql`${table}.rowid between (select least from ${sql.raw(name)})
    and (select most from ${sql.raw(name)})`;
  const ofTime = numbersOfTime(query);
  const last = sql`select number from search_documents where edition = ${edition}
    order by published_at desc limit ${newestByDate}`;
  /** Whether much was put in behind what was published last; where little was, that is among the newest by number. */
  const isLate = sql`exists (
    select 1 from search_documents where number > (select most from of_last) limit 1 offset ${Math.floor(among / 10)}
  )`;
  const isOfTime = (from || to) && !isShort ? isWithin('of_time') : sql`true`;
  const asked = (match: string, when?: SQL) =>
    when ? sql`iif(${when}, ${match}, ${nothing})` : sql`${match}`;

  /**
   * The numbers of the newest rows that match. What was brought in late may lie anywhere, a day's articles far apart. Without
   * the plus FTS5 would go through a run from its end, to which it finds no short way.
   */
  const newest = (match: string, when: SQL | undefined, limit: number) =>
    isShort
      ? sql`select ${table}.rowid as number from runs cross join ${table} where ${when ?? sql`true`} and ${table} match ${match}
      and ${table}.rowid between runs.least and runs.most order by +${table}.rowid desc limit ${limit}`
      : sql`select rowid as number from ${table} where ${table} match ${asked(match, when)} and ${isOfTime}
      order by rowid desc limit ${limit}`;
  const timeBounds = isShort ? runsOf(ofTime) : bounds('of_time', ofTime);
  const lookedUp = (match: string, when?: SQL) =>
    sql`from (${newest(match, when, among)}) as held cross join search_documents d on d.number = held.number where ${where}`;

  const hits = {
    table,
    /** To stand in front of a statement's own parts: what a stretch of time has, which may be years, is looked through once. */
    bounds: sql`${from || to ? timeBounds : sql``}${isNewest ? bounds('of_last', last) : sql``}`,
    term: (word: string) => quoted([withEdition([word], edition)]),
    /** @param when nothing is asked of FTS5 where it is false: as a condition it would be looked at after the ranking */
    all(match: string, when?: SQL): SQL {
      return isFiltered
        ? sql`select held.number ${lookedUp(match, when)}`
        : sql`select rowid as number from ${table} where ${table} match ${asked(match, when)}`;
    },
    /** Those that FTS5 takes for the best. Costs a look at all that match; of a short time all are taken. */
    ranked(match: string, when: SQL, limit: number): SQL {
      if (isShort) return sql`select held.number ${lookedUp(match, when)}`;
      const join = isFiltered ? sql`cross join search_documents d on d.number = ${table}.rowid` : sql``;
      return sql`select ${table}.rowid as number from ${table} ${join}
        where ${table} match ${asked(match, when)} and ${isOfTime} and ${where} order by ${table}.rank limit ${limit}`;
    },
    onTopAndNewest(match: string, when: SQL, limit: number): SQL[] {
      const latest = (matching: string, most: number) =>
        isFiltered
          ? sql`select held.number ${lookedUp(matching, when)} order by held.number desc limit ${most}`
          : newest(matching, when, most);
      return [latest(`{headline standfirst} : (${match})`, Math.ceil(limit / 2)), latest(match, limit)];
    },
    /** Those that were published last, as far as they are among the newest by number or by date. */
    byDate(match: string, when: SQL, limit: number): SQL[] {
      const dated = sql`select held.number ${lookedUp(match, when)} order by d.published_at desc limit ${limit}`;
      if (isShort || among < 0) return [dated];
      const held = sql`select rowid as number from ${table} where ${table} match ${asked(match, sql`${when} and ${isLate}`)}
        and ${isWithin('of_last')} order by rowid desc limit ${among}`;
      return [
        dated,
        sql`select held.number from (${held}) as held cross join search_documents d on d.number = held.number
          where ${where} order by d.published_at desc limit ${limit}`,
      ];
    },
    /** How many rows match, counted up to a number, and whether more do than the filter is asked of. */
    counted(match: string, foundTo: number): SQL {
      if (!isFiltered || isShort || among < 0)
        return sql`select count(*) as found, 0 as is_cut from (${hits.all(match)} limit ${foundTo + 1})`;
      return sql`select count(*) filter (where ${where}) as found, count(*) > ${among} as is_cut
        from (${newest(match, undefined, among + 1)}) as held cross join search_documents d on d.number = held.number`;
    },
  };
  return hits;
}

/** Numbers that lie close together, as those of a day mostly do, from the least to the most of them. */
function runsOf(numbers: SQL): SQL {
  return sql`runs as materialized (
    select min(number) as least, max(number) as most from (
      select number, sum(begins) over (order by number rows unbounded preceding) as run from (
        select number, number - lag(number) over (order by number) > ${apart} as begins from (${numbers})
      )
    ) group by run
  ), `;
}

/** The numbers of what was published in a query's stretch of time. */
export function numbersOfTime({ edition, from, to }: SearchQuery): SQL {
  return sql`select number from search_documents where edition = ${edition}
    and published_at >= ${(from ?? new Date(-8.64e15)).getTime()} and published_at < ${(to ?? new Date(8.64e15)).getTime()}`;
}
