import { getTableColumns, sql } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { dialect } from './columns.ts';
import type { Writer } from './doors.ts';
import { inBatches } from './queries/batches.ts';

type Prepared = { execute(values: Record<string, unknown>): Promise<unknown> };

const prepared = new WeakMap<Writer, Map<SQLiteTable, Prepared>>();

/**
 * Inserts rows, however many, in the way that is quick on each engine: one prepared statement run for each row on
 * SQLite, where building a long statement costs more than running short ones (an import is 1.6 times as fast), and
 * rows together on Postgres, where the way to the server is what costs. A column that a row leaves out becomes null.
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
  const statement = statementFor(tx, table);
  for (const row of rows) await statement.execute(row);
}

function statementFor(tx: Writer, table: SQLiteTable): Prepared {
  const statements = prepared.get(tx) ?? new Map<SQLiteTable, Prepared>();
  prepared.set(tx, statements);
  const statement = statements.get(table) ?? prepare(tx, table);
  statements.set(table, statement);
  return statement;
}

/** Values are encoded here, and not by Drizzle's placeholders, which cannot be null for dates and JSON. */
function prepare(tx: Writer, table: SQLiteTable): Prepared {
  const columns = Object.entries(getTableColumns(table));
  const values = Object.fromEntries(columns.map(([name]) => [name, sql`${sql.placeholder(name)}`]));
  const query = tx
    .insert(table)
    .values(values as never)
    .prepare();
  return {
    execute(row) {
      const encoded: Record<string, unknown> = {};
      for (const [name, column] of columns) {
        const value = row[name];
        encoded[name] = value === null || value === undefined ? null : column.mapToDriverValue(value);
      }
      return query.execute(encoded);
    },
  };
}
