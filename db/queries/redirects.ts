import { and, asc, eq, inArray, or, sql } from 'drizzle-orm';
import type { Reader, Writer } from '../doors.ts';
import { insertMany } from '../insert-many.ts';
import { prepared } from '../prepared.ts';
import { redirects } from '../schema/record.ts';

export type RedirectRow = typeof redirects.$inferSelect;

/** Old path → its target, of these paths of an edition; both are public paths without prefix, decoded and in NFC. */
export async function redirectsFrom(
  read: Reader,
  edition: string,
  paths: string[],
): Promise<Map<string, string>> {
  return targets(await rowsFrom(read, { edition, ...paths }, paths.length));
}

/** The paths are named by their places. */
const rowsFrom = prepared((read, count: number) => {
  const places = Array.from({ length: count }, (_, n) => sql.placeholder(String(n)));
  return read
    .select({ path: redirects.path, target: redirects.target })
    .from(redirects)
    .where(and(eq(redirects.edition, sql.placeholder('edition')), inArray(redirects.path, places)));
});

/** The same of every row that begins or ends at one of these paths. */
export async function redirectsAround(
  read: Reader,
  edition: string,
  paths: string[],
): Promise<Map<string, string>> {
  const isAround = or(inArray(redirects.path, paths), inArray(redirects.target, paths));
  const rows = await read
    .select({ path: redirects.path, target: redirects.target })
    .from(redirects)
    .where(and(eq(redirects.edition, edition), isAround));
  return targets(rows);
}

function targets(rows: Pick<RedirectRow, 'path' | 'target'>[]): Map<string, string> {
  return new Map(rows.map(({ path, target }) => [path, target]));
}

/** Writes redirects from paths that have none yet. */
export async function insertRedirects(tx: Writer, rows: RedirectRow[]): Promise<void> {
  await insertMany(tx, redirects, rows);
}

export async function putRedirect(tx: Writer, row: RedirectRow): Promise<void> {
  const { target, at } = row;
  await tx
    .insert(redirects)
    .values(row)
    .onConflictDoUpdate({ target: [redirects.edition, redirects.path], set: { target, at } });
}

export async function dropRedirects(tx: Writer, edition: string, paths: string[]): Promise<void> {
  if (paths.length === 0) return;
  await tx.delete(redirects).where(and(eq(redirects.edition, edition), inArray(redirects.path, paths)));
}

/** So many of an edition's old addresses, in the order of the paths. */
export function redirectsAt(
  read: Reader,
  edition: string,
  { limit, offset }: { limit: number; offset: number },
): Promise<RedirectRow[]> {
  return read
    .select()
    .from(redirects)
    .where(eq(redirects.edition, edition))
    .orderBy(asc(redirects.path))
    .limit(limit)
    .offset(offset);
}

export function countRedirects(read: Reader, edition: string): Promise<number> {
  return read.$count(redirects, eq(redirects.edition, edition));
}

/** Every old address of an edition, in the order of the paths. */
export function redirectsOf(read: Reader, edition: string): Promise<RedirectRow[]> {
  return read.select().from(redirects).where(eq(redirects.edition, edition)).orderBy(asc(redirects.path));
}
