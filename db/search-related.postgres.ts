import { type SQL, sql } from 'drizzle-orm';
import type { Reader } from './doors.ts';
import { holdersTo, type RelatedFound, type RelatedQuery } from './search-index.ts';
import { askRelated, ofEachList, relatedFound } from './search-related.ts';

/** Of so many documents that hold a word, those are looked at that are nearest to the article in time. */
const outOf = 2000;

/** The same question as on SQLite; of a common word it may look at others of the many that hold it. */
export async function relatedInPostgres(read: Reader, query: RelatedQuery): Promise<RelatedFound> {
  const own = sql`${query.publishedAt.toISOString()}::timestamptz`;
  const newest = (when: SQL) => sql`select newest.article_id from lists cross join lateral (
    select article_id from listings where list = lists.value and ${when}
    order by published_at desc, article_id desc limit ${ofEachList}
  ) as newest`;
  const isListed = (lists: string[]) =>
    sql`(select count(*) from listings l where l.article_id = d.article_id
      and l.list in (select json_array_elements_text(${JSON.stringify(lists)}::json)))`;
  const rows = await askRelated(
    read,
    sql`(
    with words as (
      select place - 1 as place, value ->> 'stem' as stem, (value ->> 'weight')::float8 as weight
      from json_array_elements(${JSON.stringify(query.words)}::json) with ordinality as word(value, place)
    ),
    lists as (select value from json_array_elements_text(${JSON.stringify([...query.topics, query.section])}::json)),
    hits as materialized (
      select words.place, words.weight, holding.article_id from words cross join lateral (
        select article_id from (
          select d.article_id, d.published_at from search_documents d
          where d.edition = ${query.edition} and d.stems @@ plainto_tsquery('simple', words.stem)
            and d.article_id <> ${query.articleId} limit ${outOf}
        ) as held order by abs(extract(epoch from published_at - ${own})), article_id limit ${2 * holdersTo}
      ) as holding
    ),
    best as (
      select article_id from hits group by article_id order by sum(weight) desc, article_id desc limit ${query.limit}
    ),
    listed as (${newest(sql`true`)} union all ${newest(sql`published_at <= ${own}`)}),
    chosen as materialized (select article_id from best union select article_id from listed),
    found as materialized (
      select d.article_id, d.published_at, a.pair, d.codes, ${isListed(query.topics)} as shared_topics,
        ${isListed([query.section])} as in_section
      from chosen join search_documents d on d.article_id = chosen.article_id
      join articles a on a.id = d.article_id
      where d.edition = ${query.edition} and d.article_id <> ${query.articleId}
    )
    select s.version, s.documents, s.words, found.*, (
      select json_object_agg(place, found) from (select place, count(*) as found from hits group by place) as counted
    ) as holders from search_state s left join found on true
  ) as answer`,
  );
  return relatedFound(rows);
}
