import { eq, getTableColumns, inArray, type SQL, sql } from 'drizzle-orm';
import { customType, integer, pgTable, text, timestamp } from 'drizzle-orm/pg-core';
import { inBatches } from './queries/batches.ts';
import { searchState } from './schema/search.ts';
import { authorsWith, idsIn } from './search-authors.ts';
import { addToFigures, sumOfWords } from './search-figures.ts';
import { findInPostgres } from './search-find.postgres.ts';
import type { HeldDocument, SearchDocument, SearchIndex } from './search-index.ts';
import { relatedInPostgres } from './search-related.postgres.ts';

const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' });
const bytea = customType<{ data: Uint8Array }>({ dataType: () => 'bytea' });

const documents = pgTable('search_documents', {
  articleId: text('article_id').primaryKey(),
  edition: text('edition').notNull(),
  sectionId: text('section_id').notNull(),
  /** Each between spaces. */
  authorIds: text('author_ids').notNull(),
  publishedAt: timestamp('published_at', { withTimezone: true, precision: 3 }).notNull(),
  words: integer('words').notNull(),
  codes: bytea('codes').notNull(),
  stems: tsvector('stems').notNull(),
});

/** The store's doors are typed as SQLite's; what is written here is Postgres's own, and meets it at run time. */
// biome-ignore lint/suspicious/noExplicitAny: the one place where the two engines' builders meet
type Any = any;

/** `to_tsvector('simple')` over text that is already folded and stemmed: Postgres adds no language of its own. */
export const postgresSearch: SearchIndex = {
  async put(tx, given) {
    if (given.length === 0) return;
    for (const batch of inBatches(given, 200)) {
      await (tx as Any).insert(documents).values(
        batch.map((document) => ({
          articleId: document.articleId,
          edition: document.edition,
          sectionId: document.sectionId,
          authorIds: ` ${document.authorIds.join(' ')} `,
          publishedAt: document.publishedAt,
          words: document.words,
          codes: document.codes,
          stems: vectorOf(document),
        })),
      );
    }
    await addToFigures(tx, given.length, sumOfWords(given));
  },

  async remove(tx, articleIds) {
    for (const batch of inBatches(articleIds, 500)) {
      const old: { words: number }[] = await (tx as Any)
        .delete(documents)
        .where(inArray(documents.articleId, batch))
        .returning({ words: documents.words });
      if (old.length > 0) await addToFigures(tx, -old.length, -sumOfWords(old));
    }
  },

  async clear(tx) {
    await (tx as Any).delete(documents);
    await tx.update(searchState).set({ documents: 0, words: 0 });
  },

  async takeOver(tx, noun, from, into) {
    const set =
      noun === 'section' ? { sectionId: into } : { authorIds: authorsWith(documents.authorIds, from, into) };
    const isOld =
      noun === 'section'
        ? eq(documents.sectionId, from)
        : sql`strpos(${documents.authorIds}, ${` ${from} `}) > 0`;
    await (tx as Any).update(documents).set(set).where(isOld);
  },

  /** Postgres does this by itself. */
  async settle() {},
  async settleSome() {
    return false;
  },

  async held(read, articleIds) {
    const { stems, ...columns } = getTableColumns(documents);
    const rows: HeldRow[] = await (read as Any)
      .select({ ...columns, hasStems: sql<boolean>`${stems} is not null` })
      .from(documents)
      .where(inArray(documents.articleId, articleIds));
    return rows.map(({ authorIds, ...row }) => ({ ...row, authorIds: idsIn(authorIds) }));
  },

  async heldIds(read) {
    const rows: { id: string }[] = await (read as Any).select({ id: documents.articleId }).from(documents);
    return rows.map(({ id }) => id);
  },

  find: findInPostgres,
  related: relatedInPostgres,
};

type HeldRow = Omit<HeldDocument, 'authorIds'> & { authorIds: string };

function vectorOf({ headline, standfirst, body }: SearchDocument): SQL {
  const vector = (stems: Uint8Array) => sql`to_tsvector('simple', ${new TextDecoder().decode(stems)})`;
  return sql`setweight(${vector(headline)}, 'A') || setweight(${vector(standfirst)}, 'B')
    || setweight(${vector(body)}, 'C')`;
}
