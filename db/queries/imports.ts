import { asc, desc, eq, inArray } from 'drizzle-orm';
import type { ImportProgress, ImportState } from '#editorial/moving-in.ts';
import type { Reader, Writer } from '../doors.ts';
import { imports } from '../schema/imports.ts';
import { users } from '../schema/people.ts';

export type ImportRow = typeof imports.$inferSelect;

export async function importById(read: Reader, id: string): Promise<ImportRow | undefined> {
  return (await read.select().from(imports).where(eq(imports.id, id)))[0];
}

/** Those in one of these states, the oldest first. */
export function importsIn(read: Reader, states: ImportState[]): Promise<ImportRow[]> {
  return read.select().from(imports).where(inArray(imports.state, states)).orderBy(asc(imports.at));
}

/** The newest, each with the name of who sent it; null: that account is not there any more. */
export function newestImports(
  read: Reader,
  limit: number,
): Promise<{ row: ImportRow; byName: string | null }[]> {
  return read
    .select({ row: imports, byName: users.name })
    .from(imports)
    .leftJoin(users, eq(users.id, imports.by))
    .orderBy(desc(imports.at))
    .limit(limit);
}

export async function insertImport(tx: Writer, row: ImportRow): Promise<void> {
  await tx.insert(imports).values(row);
}

export async function changeImport(
  tx: Writer,
  id: string,
  change: Partial<Pick<ImportRow, 'state' | 'isTrial' | 'progress'>>,
): Promise<void> {
  await tx.update(imports).set(change).where(eq(imports.id, id));
}

/** Writes down how far it has come. No event tells of it: it is nothing that anybody did. */
export function putImportProgress(tx: Writer, id: string, progress: ImportProgress): Promise<void> {
  return changeImport(tx, id, { progress });
}

export async function removeImport(tx: Writer, id: string): Promise<void> {
  await tx.delete(imports).where(eq(imports.id, id));
}
