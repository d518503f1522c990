import { createHash } from 'node:crypto';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { site } from './site.ts';

/** A digest of all that each table of the newsroom's database holds; its engine is SQLite. */
export function tableDigests(): Record<string, string> {
  const database = new Database(join(site.dataFolder, 'warraq.db'), { readonly: true });
  try {
    const tables = database
      .prepare("select name from sqlite_schema where type = 'table' and name not like 'sqlite_%'")
      .pluck()
      .all() as string[];
    return Object.fromEntries(
      tables.map((table) => {
        const rows = database.prepare(`select * from "${table}"`).raw().all();
        return [table, createHash('sha256').update(JSON.stringify(rows)).digest('hex')];
      }),
    );
  } finally {
    database.close();
  }
}
