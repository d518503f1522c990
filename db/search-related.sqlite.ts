import { type SQL, sql } from 'drizzle-orm';
import type { Reader } from './doors.ts';
import { prepared } from './prepared.ts';
import { holdersTo, type RelatedFound, type RelatedQuery } from './search-index.ts';
import { askRelated, ofEachList, relatedFound } from './search-related.ts';
import { quoted, withEdition } from './search-terms.sqlite.ts';

export async function relatedInSqlite(read: Reader, query: RelatedQuery): Promise<RelatedFound> {
  const { articleId, edition, publishedAt, words, topics, section, limit } = query;
  const rows = await relatedRows(read, {
    ...{ articleId, edition, section, limit, publishedAt: publishedAt.getTime() },
    topics: JSON.stringify(topics),
    lists: JSON.stringify([...topics, section]),
    words: JSON.stringify(
      words.map(({ stem, weight, share }) => {
        const around = Math.ceil(Math.min(holdersTo / share, Number.MAX_SAFE_INTEGER / 2));
        return [quoted([withEdition([stem], edition)]), weight, around];
      }),
    ),
  });
  return relatedFound(rows);
}

const [words, lists, topics, section] = ['words', 'lists', 'topics', 'section'].map(sql.placeholder);
const [articleId, edition, publishedAt, limit] = ['articleId', 'edition', 'publishedAt', 'limit'].map(
  sql.placeholder,
);

/** SQLite cannot limit each part of a join: what each list gives is gathered into an array first. */
const newest = (when: SQL) => sql`select newest.value as article_id from lists, json_each((
  select json_group_array(article_id) from (
    select article_id from listings where list = lists.value and ${when}
    order by published_at desc, article_id desc limit ${ofEachList}
  )
)) as newest`;

/**
 * The joins are crossed, which to SQLite says their order: it would begin with all of an edition.
 *
 * Of the documents that hold a word it looks at those that came shortly before the article and after it: so many numbers
 * on either side as should, by the word's share, hold `holdersTo` of them. FTS5 goes to the first of them at once.
 */
const relatedRows = prepared((read) =>
  askRelated(
    read,
    sql`(
    with words as materialized (
      select key as place, value ->> 0 as match, value ->> 1 as weight, value ->> 2 as around
      from json_each(${words})
    ),
    lists as (select value from json_each(${lists})),
    own as materialized (
      select coalesce(max(number), 0) as number from search_documents where article_id = ${articleId}
    ),
    held as materialized (
      select words.place, words.weight, (
        select json_group_array(rowid) from article_stems
        where article_stems match words.match and article_stems.rowid <> own.number
          and article_stems.rowid between own.number - words.around and own.number + words.around
      ) as numbers from own cross join words
    ),
    best as (
      select holder.value as number from held, json_each(held.numbers) as holder
      group by holder.value order by sum(held.weight) desc, holder.value desc limit ${limit}
    ),
    listed as (${newest(sql`1`)} union all ${newest(sql`published_at <= ${publishedAt}`)}),
    chosen as materialized (
      select number from best
      union select d.number from listed cross join search_documents d on d.article_id = listed.article_id
    ),
    shared as materialized (
      select chosen.number, count(*) filter (where l.list in (select value from json_each(${topics})))
          as shared_topics, count(*) filter (where l.list = ${section}) as in_section
      from chosen cross join search_documents d on d.number = chosen.number
      left join listings l on l.article_id = d.article_id group by chosen.number
    ),
    found as materialized (
      select d.article_id, d.published_at, a.pair, c.codes, chosen.shared_topics, chosen.in_section
      from shared as chosen cross join search_documents d on d.number = chosen.number
      cross join search_codes c on c.number = chosen.number
      cross join articles a on a.id = d.article_id
      where d.edition = ${edition} and d.article_id <> ${articleId}
    )
    select s.version, s.documents, s.words, found.*, (
      select json_group_object(place, json_array_length(numbers)) from held
    ) as holders from search_state s left join found on true
  ) as answer`,
  ),
);
