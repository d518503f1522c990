import { type AnyColumn, type SQL, sql } from 'drizzle-orm';

/** A document's authors, each between spaces, with `into` in the place of `from`; an article of both has `into` once. */
export function authorsWith(authorIds: AnyColumn, from: string, into: string): SQL {
  const without = sql`replace(${authorIds}, ${` ${into} `}, ' ')`;
  return sql`replace(${without}, ${` ${from} `}, ${` ${into} `})`;
}

/** The ids in such a column. */
export function idsIn(column: string): string[] {
  return column.split(' ').filter((id) => id !== '');
}
