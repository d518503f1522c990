import { type SQL, sql } from 'drizzle-orm';
import type { Reader } from './doors.ts';
import { holdersTo, type RelatedFound, type RelatedQuery } from './search-index.ts';
import { ofEachList, relatedFound } from './search-related.ts';
import { quoted, withEdition } from './search-terms.sqlite.ts';

/**
 * The joins are crossed, which to SQLite says their order: it would begin with all of an edition.
 *
 * Of the documents that hold a word it looks at those that came shortly before the article and after it: so many numbers
 * on either side as should, by the word's share, hold `holdersTo` of them. FTS5 goes to the first of them at once.
 */
export function relatedInSqlite(read: Reader, query: RelatedQuery): Promise<RelatedFound> {
  const words = query.words.map(({ stem, weight, share }) => {
    const around = Math.ceil(Math.min(holdersTo / share, Number.MAX_SAFE_INTEGER / 2));
    return [quoted([withEdition(stem, query.edition)]), weight, around];
  });
  const own = sql`(select coalesce(max(number), 0) from search_documents where article_id = ${query.articleId})`;
  // SQLite cannot limit each part of a join: what each list gives is gathered into an array first.
  const newest = (when: SQL) => sql`select newest.value as article_id from lists, json_each((
    select json_group_array(article_id) from (
      select article_id from listings where list = lists.value and ${when}
      order by published_at desc, article_id desc limit ${ofEachList}
    )
  )) as newest`;
  const isListed = (lists: string[]) =>
    sql`(select count(*) from listings l where l.article_id = d.article_id
      and l.list in (select value from json_each(${JSON.stringify(lists)})))`;
  return relatedFound(
    read,
    sql`(
    with words as materialized (
      select key as place, value ->> 0 as match, value ->> 1 as weight, value ->> 2 as around
      from json_each(${JSON.stringify(words)})
    ),
    lists as (select value from json_each(${JSON.stringify([...query.topics, query.section])})),
    hits as materialized (
      select words.place, words.weight, article_stems.rowid as number from words cross join article_stems
      where article_stems match words.match and article_stems.rowid <> ${own}
        and article_stems.rowid between ${own} - words.around and ${own} + words.around
    ),
    best as (
      select number from hits group by number order by sum(weight) desc, number desc limit ${query.limit}
    ),
    listed as (${newest(sql`1`)} union all ${newest(sql`published_at <= ${query.publishedAt.getTime()}`)}),
    chosen as materialized (
      select number from best
      union select d.number from listed cross join search_documents d on d.article_id = listed.article_id
    ),
    found as materialized (
      select d.article_id, d.published_at, a.pair, c.codes, ${isListed(query.topics)} as shared_topics,
        ${isListed([query.section])} as in_section
      from chosen cross join search_documents d on d.number = chosen.number
      cross join search_codes c on c.number = chosen.number
      cross join articles a on a.id = d.article_id
      where d.edition = ${query.edition} and d.article_id <> ${query.articleId}
    )
    select s.version, s.documents, s.words, found.*, (
      select json_group_object(place, found) from (select place, count(*) as found from hits group by place)
    ) as holders from search_state s left join found on true
  ) as answer`,
  );
}
