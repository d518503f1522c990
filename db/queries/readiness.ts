import { count, eq, sql } from 'drizzle-orm';
import { dialect } from '../columns.ts';
import type { Reader, Writer } from '../doors.ts';
import postgres from '../migrations/postgres/meta/_journal.json' with { type: 'json' };
import sqlite from '../migrations/sqlite/meta/_journal.json' with { type: 'json' };
import { presence } from '../schema/people.ts';

/** How many migrations this program knows that the database has not been brought through; less than 0: it is newer. */
export async function migrationsAhead(read: Reader): Promise<number> {
  const [known, applied] =
    dialect === 'postgres'
      ? [postgres.entries.length, sql.raw('drizzle.__drizzle_migrations')]
      : [sqlite.entries.length, sql.raw('__drizzle_migrations')];
  const [row] = await read.select({ applied: count() }).from(applied);
  return known - (row?.applied ?? 0);
}

/**
 * Writes without changing anything: takes the lock, and is refused where nothing may be written. Nothing waits for the
 * disk.
 */
export async function tryWriting(tx: Writer): Promise<void> {
  await tx.delete(presence).where(eq(presence.articleId, ''));
}
