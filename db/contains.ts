import { type SQL, sql } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import { dialect } from './columns.ts';

/** Whether a column's text holds another, letter for letter. No LIKE: its signs and its case differ between engines. */
export function contains(column: SQLiteColumn, text: string): SQL {
  return dialect === 'postgres' ? sql`strpos(${column}, ${text}) > 0` : sql`instr(${column}, ${text}) > 0`;
}
