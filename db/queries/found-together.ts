import type { Subquery } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { Reader } from '../doors.ts';

/** A query that has not been sent, with an order and a limit of its own. */
interface Part<Row> extends PromiseLike<Row[]> {
  as(name: string): Subquery<string, Record<string, SQLiteColumn>>;
}

/**
 * What several queries with the same columns find, in one statement, and in no order. Each is put in brackets under a name,
 * as neither engine takes an order or a limit in the parts of a union.
 */
export async function foundTogether<Row>(read: Reader, parts: Part<Row>[]): Promise<Row[]> {
  const [first, ...others] = parts.map((part, n) => part.as(`part_${n}`));
  if (!first) return [];
  let query = read.select().from(first).$dynamic();
  for (const other of others) query = query.unionAll(read.select().from(other)) as typeof query;
  return (await query) as Row[];
}
