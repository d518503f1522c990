import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/pglite';
import { dialect } from './columns.ts';
import { openStore } from './connection.ts';
import { StatementCount } from './counted.ts';
import type { Reader, Store, Writer } from './doors.ts';
import { onlyOneWrite } from './in-write.ts';
import { migrateDatabase } from './migrate.ts';
import { migratedPglite } from './migrated-pglite.ts';
import * as schema from './schema/all.ts';
import { searchIndex } from './search.ts';

/** An empty store of the engine that this test run is for: SQLite in a folder of its own, or PGlite as Postgres. */
export async function openTestStore(): Promise<Store> {
  return dialect === 'postgres' ? openPglite() : openTemporarySqlite();
}

/** Takes every row out of a store, so that the tests of a file can share it: opening PGlite costs seconds. */
export async function emptyTestStore(store: Store): Promise<void> {
  const index = await searchIndex();
  await store.write(async (tx) => {
    await index.clear(tx);
    await tx.delete(schema.searchVocabulary);
    // Never a version that there was: processes keep vocabularies by it.
    await tx.update(schema.searchState).set({ version: sql`version + 1`, sample: 0 });
    for (const table of childrenFirst) await tx.delete(table);
  });
}

const childrenFirst = [
  schema.wireItems,
  schema.wireSources,
  schema.deliveries,
  schema.webhooks,
  schema.previewLinks,
  schema.dictionaryWords,
  schema.presence,
  schema.invitations,
  schema.signInFailures,
  schema.rateLimits,
  schema.passkeys,
  schema.twoFactors,
  schema.verifications,
  schema.accounts,
  schema.sessions,
  schema.users,
  schema.frontLaunches,
  schema.frontDrafts,
  schema.events,
  schema.imports,
  schema.redirects,
  schema.pages,
  schema.frontSlots,
  schema.tickerItems,
  schema.articleReads,
  schema.deskCounts,
  schema.deskAuthors,
  schema.deskEntries,
  schema.listings,
  schema.listCounts,
  schema.publishedMonths,
  schema.corrections,
  schema.mediaUses,
  schema.articleTopics,
  schema.articleAuthors,
  schema.revisions,
  schema.articles,
  schema.media,
  schema.authors,
  schema.topics,
  schema.sections,
  schema.editions,
];

async function openTemporarySqlite(): Promise<Store> {
  const folder = mkdtempSync(join(tmpdir(), 'warraq-test-'));
  const url = `file:${join(folder, 'test.db')}`;
  await migrateDatabase(url);
  const store = await openStore(url);
  return {
    ...store,
    async close() {
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function openPglite(): Promise<Store> {
  const client = await migratedPglite();
  const logger = new StatementCount();
  const db = drizzle(client, { schema, logger });
  return {
    read: db as unknown as Reader,
    write: (work) => onlyOneWrite(() => db.transaction((tx) => work(tx as unknown as Writer))),
    statements: () => logger.count,
    close: () => client.close(),
  };
}
