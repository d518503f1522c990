export type Engine = 'sqlite' | 'postgres';

/** The engine of the database at `file:PATH` or `postgres://…`. */
export function engineOf(url: string): Engine {
  return url.startsWith('postgres') ? 'postgres' : 'sqlite';
}

/** The file of a SQLite database; null: it is on Postgres. */
export function sqlitePath(url: string): string | null {
  return engineOf(url) === 'postgres' ? null : url.replace(/^file:/, '');
}
