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

/** Another process had the turn for longer than was to be waited. */
export class TurnTaken extends Error {}

interface Wait {
  /** Called once, where there is something to wait for. */
  onWait?: (() => void) | undefined;
  longestMs?: number;
}

/**
 * Waits for a turn as long as another process has it.
 * @throws TurnTaken where that is longer than `longestMs`
 */
export async function waitForTurn(
  url: string,
  name: string,
  { onWait = () => {}, longestMs = Number.POSITIVE_INFINITY }: Wait = {},
): Promise<EndTurn> {
  const until = performance.now() + longestMs;
  for (let tries = 0; ; tries++) {
    const end = await tryTurn(url, name);
    if (end) return end;
    if (performance.now() > until) throw new TurnTaken(`The turn of ${name} is taken.`);
    if (tries === 0) onWait();
    await setTimeout(retryMs);
  }
}
