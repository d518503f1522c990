import { and, desc, eq, inArray, type SQL, sql } from 'drizzle-orm';
import { customType, pgTable, text, timestamp } from 'drizzle-orm/pg-core';
import { tokens } from '#arabic/tokens.ts';
import type { SearchDocument, SearchIndex, SearchQuery } from './search-index.ts';

const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' });

const documents = pgTable('search_documents', {
  articleId: text('article_id').primaryKey(),
  edition: text('edition').notNull(),
  publishedAt: timestamp('published_at', { withTimezone: true, precision: 3 }).notNull(),
  document: tsvector('document').notNull(),
});

/** The store's doors are typed as SQLite's; what is written here is Postgres's own, and meets it at run time. */
// biome-ignore lint/suspicious/noExplicitAny: the one place where the two engines' builders meet
type Any = any;

/** `to_tsvector('simple')` over text that is already folded: Postgres adds no language of its own. */
export const postgresSearch: SearchIndex = {
  async put(tx, given) {
    if (given.length === 0) return;
    await (tx as Any).insert(documents).values(
      given.map((document) => ({
        articleId: document.articleId,
        edition: document.edition,
        publishedAt: document.publishedAt,
        document: vectorOf(document),
      })),
    );
  },

  async remove(tx, articleIds) {
    if (articleIds.length === 0) return;
    await (tx as Any).delete(documents).where(inArray(documents.articleId, articleIds));
  },

  async find(read, query) {
    const wanted = queryOf(query);
    if (!wanted) return { total: 0, articleIds: [] };
    const rows: { articleId: string; total: number }[] = await (read as Any)
      .select({ articleId: documents.articleId, total: sql<number>`count(*) over ()`.mapWith(Number) })
      .from(documents)
      .where(and(sql`${documents.document} @@ (${wanted})`, eq(documents.edition, query.edition)))
      .orderBy(
        desc(sql`ts_rank_cd(array[0, 0.1, 0.35, 1.0], ${documents.document}, (${wanted}))`),
        desc(documents.publishedAt),
      )
      .limit(query.limit)
      .offset(query.offset);
    return { total: rows[0]?.total ?? 0, articleIds: rows.map((row) => row.articleId) };
  },
};

/** Postgres's parser would make one word of «rt.com» and «3.5», and «-19» of «كوفيد-19»; it is given single words. */
function vectorOf({ headline, standfirst, body }: SearchDocument): SQL {
  const vector = (text: string) => sql`to_tsvector('simple', ${tokens(text).join(' ')})`;
  return sql`setweight(${vector(headline)}, 'A') || setweight(${vector(standfirst)}, 'B')
    || setweight(${vector(body)}, 'C')`;
}

function queryOf({ words, phrases }: SearchQuery): SQL | null {
  const parts = [
    ...words.map((word) => sql`plainto_tsquery('simple', ${word})`),
    ...phrases
      .filter((phrase) => phrase.length > 0)
      .map((p) => sql`phraseto_tsquery('simple', ${p.join(' ')})`),
  ];
  return parts.length === 0 ? null : sql.join(parts, sql` && `);
}
