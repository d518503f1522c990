import type Sqlite from 'better-sqlite3';
import { getTableColumns, type SQL, sql } from 'drizzle-orm';
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import { dialect } from './columns.ts';
import type { Writer } from './doors.ts';
import { jsonText } from './json-text.ts';
import { inBatches } from './queries/batches.ts';

/** Takes a row's values in the order of its columns. */
type Insert = (row: Record<string, unknown>) => void;

const inserts = new WeakMap<Writer, Map<SQLiteTable | Conflict<SQLiteTable>, Insert>>();

/** What becomes of a row that is there already: by `target` it is known again, and what `set` says is changed of it. */
export interface Conflict<Table extends SQLiteTable> {
  target: SQLiteColumn[];
  set: Partial<Record<keyof Table['$inferInsert'], SQL>>;
}

/**
 * Inserts rows, however many, in the way that is quick on each engine: one prepared statement run for each row on
 * SQLite, past Drizzle, which would take longer over a row than the database does; and rows together on Postgres, where
 * the way to the server is what costs. A column that a row leaves out becomes null.
 * @param conflict always the same object for the same change; without it a row that is there already is an error
 */
export async function insertMany<Table extends SQLiteTable>(
  tx: Writer,
  table: Table,
  rows: Table['$inferInsert'][],
  conflict?: Conflict<Table>,
): Promise<void> {
  if (dialect === 'postgres') {
    for (const batch of inBatches(rows, 200)) await inserting(tx, table, batch, conflict);
    return;
  }
  const insert = insertFor(tx, table, conflict);
  for (const row of rows) insert(row);
}

function inserting(tx: Writer, table: SQLiteTable, rows: object[], conflict?: Conflict<SQLiteTable>) {
  const query = tx.insert(table).values(rows as never);
  return conflict ? query.onConflictDoUpdate(conflict) : query;
}

function insertFor(tx: Writer, table: SQLiteTable, conflict?: Conflict<SQLiteTable>): Insert {
  const known = inserts.get(tx) ?? new Map<SQLiteTable | Conflict<SQLiteTable>, Insert>();
  inserts.set(tx, known);
  const insert = known.get(conflict ?? table) ?? prepare(tx, table, conflict);
  known.set(conflict ?? table, insert);
  return insert;
}

/** The statement is Drizzle's own, so that names and order of columns stand in the schema alone. */
function prepare(tx: Writer, table: SQLiteTable, conflict?: Conflict<SQLiteTable>): Insert {
  const columns = Object.entries(getTableColumns(table));
  const placeholders = Object.fromEntries(
    columns.map(([name, { dataType }]) => {
      const value = sql.placeholder(name);
      return [name, dataType === 'json' ? sql`cast(${value} as text)` : sql`${value}`];
    }),
  );
  const text = inserting(tx, table, [placeholders], conflict).toSQL().sql;
  const statement = (tx as unknown as { $client: Sqlite.Database }).$client.prepare(text);
  // Of half a million rows, to take pairs out of a list for each column is a sixth of all that an import leaves behind.
  const takes = columns.map(
    ([name, column]) =>
      (row: Record<string, unknown>) =>
        driverValue(column, row[name]),
  );
  const values: unknown[] = new Array(columns.length);
  return (row) => {
    for (let at = 0; at < takes.length; at++) values[at] = takes[at]?.(row);
    statement.run(values);
  };
}

function driverValue(column: SQLiteColumn, value: unknown): unknown {
  if (value === null || value === undefined) return null;
  return column.dataType === 'json' ? jsonText(value) : column.mapToDriverValue(value);
}
