import { dirname } from 'node:path';
import Sqlite from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import { migrationsFolder } from './migrations-folder.ts';
import { ownFolder } from './own-folder.ts';

export function migrateSqlite(path: string): void {
  ownFolder(dirname(path));
  const handle = new Sqlite(path);
  handle.pragma('busy_timeout = 10000');
  handle.pragma('journal_mode = WAL');
  migrate(drizzle(handle), { migrationsFolder: migrationsFolder('sqlite') });
  handle.close();
}
