import { eq, sql } from 'drizzle-orm';
import { dialect } from '../columns.ts';
import type { Reader, Writer } from '../doors.ts';
import { presence } from '../schema/people.ts';

/** The moments of the migrations that the database has had; `stateBy` tells what that means (schema-state.ts). */
export async function migrationsHad(read: Reader): Promise<number[]> {
  const list = dialect === 'postgres' ? 'drizzle.__drizzle_migrations' : '__drizzle_migrations';
  const rows = await read.select({ when: sql`created_at`.mapWith(Number) }).from(sql.raw(list));
  return rows.map(({ when }) => when);
}

/**
 * Writes without changing anything: takes the lock, and is refused where nothing may be written. Nothing waits for the
 * disk.
 */
export async function tryWriting(tx: Writer): Promise<void> {
  await tx.delete(presence).where(eq(presence.articleId, ''));
}
