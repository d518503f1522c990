import type { Store } from './doors.ts';

/** Opens the database at `file:PATH` or `postgres://…`; its schema is expected to be there (migrate.ts). */
export async function openStore(url: string): Promise<Store> {
  if (url.startsWith('postgres')) return (await import('./connection.postgres.ts')).openPostgres(url);
  return (await import('./connection.sqlite.ts')).openSqlite(url.replace(/^file:/, ''));
}
