import { sqlitePath } from './database-url.ts';

/** Of the file that a database is copied into. */
export const copyNames = { sqlite: 'warraq.db', postgres: 'warraq.pgdump' } as const;

/** A copy that is not whole: what is wrong with it is what is wrong with the database itself. */
export class UnsoundDatabase extends Error {}

/**
 * Copies the database at `url` into a file as it is at one moment, whoever writes meanwhile, and reads it through.
 * @returns how many rows each table has in the copy
 * @throws UnsoundDatabase
 */
export async function copyDatabase(
  url: string,
  to: string,
  show?: (done: number, of: number) => void,
): Promise<Record<string, number>> {
  const path = sqlitePath(url);
  if (path === null) return (await import('./dump.postgres.ts')).dumpPostgres(url, to);
  const { copySqlite } = await import('./copy.sqlite.ts');
  const { countsInSqlite, soundnessOfSqlite } = await import('./soundness.sqlite.ts');
  await copySqlite(path, to, show);
  const { integrity, foreignKeys } = soundnessOfSqlite(to);
  const [fault] = [...integrity, ...foreignKeys];
  if (fault !== undefined) throw new UnsoundDatabase(fault);
  return countsInSqlite(to);
}
