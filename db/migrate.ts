import { openStore } from './connection.ts';
import { sqlitePath } from './database-url.ts';
import { foldDesk } from './fold-desk.ts';
import { refuseNewer } from './schema-state.ts';

/**
 * Brings a database to the newest schema. Run before anything opens a store; some milliseconds where nothing is new.
 * @throws NewerDatabase
 */
export async function migrateDatabase(url: string): Promise<void> {
  await refuseNewer(url);
  const path = sqlitePath(url);
  if (path === null) await (await import('./migrate.postgres.ts')).migratePostgres(url);
  else (await import('./migrate.sqlite.ts')).migrateSqlite(path);
  const store = await openStore(url);
  try {
    await foldDesk(store);
  } finally {
    await store.close();
  }
}
