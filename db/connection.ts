import { sqlitePath } from './database-url.ts';
import type { Store, StoreOptions } from './doors.ts';

/** Opens the database at `file:PATH` or `postgres://…`; its schema is expected to be there (migrate.ts). */
export async function openStore(url: string, options: StoreOptions = {}): Promise<Store> {
  const path = sqlitePath(url);
  if (path === null) return (await import('./connection.postgres.ts')).openPostgres(url, options);
  return (await import('./connection.sqlite.ts')).openSqlite(path, options);
}
