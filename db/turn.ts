import { setTimeout } from 'node:timers/promises';
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

const retryMs = 200;

/**
 * Waits for a turn as long as another process has it.
 * @param onWait called once, where there is something to wait for
 */
export async function waitForTurn(
  url: string,
  name: string,
  onWait: () => void = () => {},
): Promise<EndTurn> {
  for (let tries = 0; ; tries++) {
    const end = await tryTurn(url, name);
    if (end) return end;
    if (tries === 0) onWait();
    await setTimeout(retryMs);
  }
}
