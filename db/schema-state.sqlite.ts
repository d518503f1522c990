import { existsSync } from 'node:fs';
import Sqlite from 'better-sqlite3';

/** The moments of the migrations that a database has had; null where there is none, or it has no list of them. */
export function hadBySqlite(path: string): number[] | null {
  if (!existsSync(path)) return null;
  // Not opened read-only: such a handle leaves the files of the log behind.
  const handle = new Sqlite(path, { fileMustExist: true, timeout: 10_000 });
  try {
    handle.pragma('query_only = ON');
    const isListed = handle.prepare(`select 1 from sqlite_master where name = '__drizzle_migrations'`).get();
    if (!isListed) return null;
    const rows = handle.prepare('select created_at from __drizzle_migrations').all();
    return (rows as { created_at: number }[]).map((row) => Number(row.created_at));
  } finally {
    handle.close();
  }
}
