import { sqlitePath } from './database-url.ts';
import type { EndTurn } from './doors.ts';

/**
 * A turn that only one process has at a time, among all that work on the database at `url`. Who dies with it loses it.
 * @param name what the turn is for
 * @returns null where another process has it
 */
export async function tryTurn(url: string, name: string): Promise<EndTurn | null> {
  const path = sqlitePath(url);
  if (path === null) return (await import('./turn.postgres.ts')).tryTurnOnPostgres(url, name);
  return (await import('./turn.sqlite.ts')).tryTurnBeside(path, name);
}
