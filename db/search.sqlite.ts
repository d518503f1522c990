import { and, desc, eq, inArray, sql } from 'drizzle-orm';
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { insertMany } from './insert-many.ts';
import type { SearchIndex, SearchQuery } from './search-index.ts';

const documents = sqliteTable('search_documents', {
  number: integer('number').primaryKey({ autoIncrement: true }),
  articleId: text('article_id').notNull(),
  edition: text('edition').notNull(),
  publishedAt: integer('published_at', { mode: 'timestamp_ms' }).notNull(),
});

const index = sqliteTable('article_search', {
  rowid: integer('rowid').primaryKey(),
  headline: text('headline'),
  standfirst: text('standfirst'),
  body: text('body'),
});

/** FTS5, contentless: what replaces a document is a new one under a new number. */
export const sqliteSearch: SearchIndex = {
  async put(tx, given) {
    if (given.length === 0) return;
    const numbers = await tx
      .insert(documents)
      .values(given.map(({ articleId, edition, publishedAt }) => ({ articleId, edition, publishedAt })))
      .returning({ number: documents.number, articleId: documents.articleId });
    const numberOf = new Map(numbers.map((row) => [row.articleId, row.number]));
    await insertMany(
      tx,
      index,
      given.map(({ articleId, headline, standfirst, body }) => ({
        rowid: numberOf.get(articleId) as number,
        headline,
        standfirst,
        body,
      })),
    );
  },

  async remove(tx, articleIds) {
    if (articleIds.length === 0) return;
    const old = await tx
      .select({ number: documents.number })
      .from(documents)
      .where(inArray(documents.articleId, articleIds));
    if (old.length === 0) return;
    const numbers = old.map((row) => row.number);
    await tx.delete(index).where(inArray(index.rowid, numbers));
    await tx.delete(documents).where(inArray(documents.number, numbers));
  },

  async find(read, query) {
    const match = matchExpression(query);
    if (match === '') return { total: 0, articleIds: [] };
    const found = and(
      sql`article_search match ${match}`,
      sql`article_search.rank match 'bm25(8.0, 3.0, 1.0)'`,
      eq(documents.edition, query.edition),
    );
    const rows = await read
      .select({ articleId: documents.articleId, total: sql<number>`count(*) over ()`.mapWith(Number) })
      .from(index)
      .innerJoin(documents, eq(documents.number, sql`article_search.rowid`))
      .where(found)
      // The column, since FTS5 refuses its functions beside a window's.
      .orderBy(sql`article_search.rank`, desc(documents.publishedAt))
      .limit(query.limit)
      .offset(query.offset);
    return { total: rows[0]?.total ?? 0, articleIds: rows.map((row) => row.articleId) };
  },
};

/** Every word quoted, so that nothing a reader types is read as FTS5's own syntax. */
function matchExpression({ words, phrases }: SearchQuery): string {
  const quoted = [...words, ...phrases.map((phrase) => phrase.join(' '))].filter((part) => part !== '');
  return quoted.map((part) => `"${part.replaceAll('"', '""')}"`).join(' AND ');
}
