import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { rowsIn } from '#db/rows.testing.ts';
import { site } from './site.ts';

/** A digest of all that each table of the newsroom's database holds; its engine is SQLite. */
export function tableDigests(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(rowsIn(join(site.dataFolder, 'warraq.db'))).map(([table, rows]) => [
      table,
      createHash('sha256').update(JSON.stringify(rows)).digest('hex'),
    ]),
  );
}
