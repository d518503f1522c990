import { type SQL, sql } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';

/**
 * Whether a row stands behind a place, in the order of a moment and then of the id, falling unless it is said to rise.
 * As a comparison of pairs it is one stretch of an index of both.
 * @param place null: the beginning, behind which everything is
 */
export function behind(
  moment: SQLiteColumn,
  id: SQLiteColumn,
  place: { at: Date; id: string } | null,
  isRising = false,
): SQL | undefined {
  if (!place) return undefined;
  const here = sql`(${moment}, ${id})`;
  const there = sql`(${sql.param(place.at, moment)}, ${place.id})`;
  return isRising ? sql`${here} > ${there}` : sql`${here} < ${there}`;
}
