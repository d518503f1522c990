import { eq, getTableColumns, inArray, sql } from 'drizzle-orm';
import { blob, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Writer } from './doors.ts';
import { insertMany } from './insert-many.ts';
import { inBatches } from './queries/batches.ts';
import { searchState } from './schema/search.ts';
import { authorsWith, idsIn } from './search-authors.ts';
import { addToFigures, sumOfWords } from './search-figures.ts';
import { findInSqlite } from './search-find.sqlite.ts';
import type { SearchIndex } from './search-index.ts';
import { relatedInSqlite } from './search-related.sqlite.ts';

const documents = sqliteTable('search_documents', {
  number: integer('number').primaryKey(),
  articleId: text('article_id').notNull(),
  edition: text('edition').notNull(),
  sectionId: text('section_id').notNull(),
  /** Each between spaces. */
  authorIds: text('author_ids').notNull(),
  publishedAt: integer('published_at', { mode: 'timestamp_ms' }).notNull(),
  words: integer('words').notNull(),
});
const codes = sqliteTable('search_codes', {
  number: integer('number').primaryKey(),
  codes: blob('codes', { mode: 'buffer' }).notNull(),
});
const stems = sqliteTable('article_stems', {
  rowid: integer('rowid').primaryKey(),
  headline: blob('headline', { mode: 'buffer' }),
  standfirst: blob('standfirst', { mode: 'buffer' }),
  body: blob('body', { mode: 'buffer' }),
});
/** FTS5 takes its commands in a column named like the table. */
const command = sqliteTable('article_stems', { command: text('article_stems'), rank: integer('rank') });

/** Pages of four kilobytes that are put together in one write: some tenths of a second, for which other writers wait. */
const settledAtOnce = 1000;

/** FTS5, contentless: what replaces a document is a new one under a new number. */
export const sqliteSearch: SearchIndex = {
  async put(tx, given) {
    if (given.length === 0) return;
    const [last] = await tx.select({ number: sql<number>`coalesce(max(number), 0)` }).from(documents);
    const rows = given.map((document, n) => ({ ...document, number: (last?.number ?? 0) + n + 1 }));
    await insertMany(
      tx,
      documents,
      rows.map(({ authorIds, ...row }) => ({ ...row, authorIds: ` ${authorIds.join(' ')} ` })),
    );
    await insertMany(
      tx,
      codes,
      rows.map(({ number, codes }) => ({ number, codes: asBuffer(codes) })),
    );
    await insertMany(
      tx,
      stems,
      rows.map(({ number, headline, standfirst, body }) => ({
        rowid: number,
        headline: asBuffer(headline),
        standfirst: asBuffer(standfirst),
        body: asBuffer(body),
      })),
    );
    await addToFigures(tx, rows.length, sumOfWords(rows));
  },

  async remove(tx, articleIds) {
    for (const batch of inBatches(articleIds, 500)) {
      const old = await tx
        .select({ number: documents.number, words: documents.words })
        .from(documents)
        .where(inArray(documents.articleId, batch));
      if (old.length === 0) continue;
      const numbers = old.map((row) => row.number);
      await tx.delete(stems).where(inArray(stems.rowid, numbers));
      await tx.delete(codes).where(inArray(codes.number, numbers));
      await tx.delete(documents).where(inArray(documents.number, numbers));
      await addToFigures(tx, -old.length, -sumOfWords(old));
    }
  },

  async clear(tx) {
    await tx.insert(command).values({ command: 'delete-all' });
    await tx.delete(codes);
    await tx.delete(documents);
    await tx.update(searchState).set({ documents: 0, words: 0 });
  },

  async takeOver(tx, noun, from, into) {
    if (noun === 'section') {
      await tx.update(documents).set({ sectionId: into }).where(eq(documents.sectionId, from));
      return;
    }
    await tx
      .update(documents)
      .set({ authorIds: authorsWith(documents.authorIds, from, into) })
      .where(sql`instr(${documents.authorIds}, ${` ${from} `}) > 0`);
  },

  async settle(tx) {
    await tx.insert(command).values({ command: 'optimize' });
  },

  async settleSome(tx) {
    const before = await changesOf(tx);
    await tx.insert(command).values({ command: 'merge', rank: settledAtOnce });
    // FTS5 writes down that it was asked; where that is all, nothing was left to be put together.
    return (await changesOf(tx)) - before >= 2;
  },

  async held(read, articleIds) {
    const rows = await read
      .select({
        ...getTableColumns(documents),
        codes: codes.codes,
        hasStems: sql<number>`exists (select 1 from ${stems} where ${stems.rowid} = ${documents.number})`,
      })
      .from(documents)
      .innerJoin(codes, eq(codes.number, documents.number))
      .where(inArray(documents.articleId, articleIds));
    return rows.map(({ number, authorIds, hasStems, ...row }) => ({
      ...row,
      authorIds: idsIn(authorIds),
      hasStems: hasStems === 1,
    }));
  },

  async heldIds(read) {
    return (await read.select({ id: documents.articleId }).from(documents)).map(({ id }) => id);
  },

  find: findInSqlite,
  related: relatedInSqlite,
};

/** The same bytes. */
function asBuffer({ buffer, byteOffset, byteLength }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}

/** How many rows the handle has changed since it was opened. */
async function changesOf(tx: Writer): Promise<number> {
  const [row] = await tx.select({ changes: sql<number>`total_changes()` }).from(searchState);
  return row?.changes ?? 0;
}
