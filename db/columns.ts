import * as postgres from './columns.postgres.ts';
import * as sqlite from './columns.sqlite.ts';
import { engineOf } from './database-url.ts';

/**
 * The vocabulary in which every table is written once. `DATABASE_URL` chooses the dictionary; to the type checker both
 * are the SQLite one, which columns.test.ts proves to infer the same rows.
 */
export const dialect = engineOf(process.env.DATABASE_URL ?? '');

const columns = dialect === 'postgres' ? (postgres as unknown as typeof sqlite) : sqlite;

export const { table, text, choice, whole, long, flag, instant, json, index, uniqueIndex, primaryKey } =
  columns;
