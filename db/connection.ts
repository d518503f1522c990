import type { Store, StoreOptions } from './doors.ts';

/** Opens the database at `file:PATH` or `postgres://…`; its schema is expected to be there (migrate.ts). */
export async function openStore(url: string, options: StoreOptions = {}): Promise<Store> {
  if (url.startsWith('postgres'))
    return (await import('./connection.postgres.ts')).openPostgres(url, options);
  return (await import('./connection.sqlite.ts')).openSqlite(url.replace(/^file:/, ''), options);
}
