import type Sqlite from 'better-sqlite3';
import { getTableColumns, sql } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { dialect } from './columns.ts';
import type { Writer } from './doors.ts';
import { jsonText } from './json-text.ts';
import { inBatches } from './queries/batches.ts';

/** Takes a row's values in the order of its columns. */
type Insert = (row: Record<string, unknown>) => void;

const inserts = new WeakMap<Writer, Map<SQLiteTable, Insert>>();

/**
 * Inserts rows, however many, in the way that is quick on each engine: one prepared statement run for each row on
 * SQLite, past Drizzle, which would take longer over a row than the database does; and rows together on Postgres, where
 * the way to the server is what costs. A column that a row leaves out becomes null.
 */
export async function insertMany<Table extends SQLiteTable>(
  tx: Writer,
  table: Table,
  rows: Table['$inferInsert'][],
): Promise<void> {
  if (dialect === 'postgres') {
    for (const batch of inBatches(rows, 200)) await tx.insert(table).values(batch);
    return;
  }
  const insert = insertFor(tx, table);
  for (const row of rows) insert(row);
}

function insertFor(tx: Writer, table: SQLiteTable): Insert {
  const known = inserts.get(tx) ?? new Map<SQLiteTable, Insert>();
  inserts.set(tx, known);
  const insert = known.get(table) ?? prepare(tx, table);
  known.set(table, insert);
  return insert;
}

/** The statement is Drizzle's own, so that names and order of columns stand in the schema alone. */
function prepare(tx: Writer, table: SQLiteTable): Insert {
  const columns = Object.entries(getTableColumns(table));
  const placeholders = Object.fromEntries(columns.map(([name]) => [name, sql`${sql.placeholder(name)}`]));
  const text = tx
    .insert(table)
    .values(placeholders as never)
    .toSQL().sql;
  const statement = (tx as unknown as { $client: Sqlite.Database }).$client.prepare(text);
  return (row) => {
    statement.run(
      columns.map(([name, column]) => {
        const value = row[name];
        if (value === null || value === undefined) return null;
        return column.dataType === 'json' ? jsonText(value) : column.mapToDriverValue(value);
      }),
    );
  };
}
