import { setTimeout } from 'node:timers/promises';
import type { EndTurn } from '#db/doors.ts';
import { tryTurn } from '#db/turn.ts';
import { env } from '../env.ts';

const retryMs = 200;

/**
 * Waits until no other import is at work on the database. Each knows from its start what sections, people and articles
 * there are, and would make a second time what the other makes meanwhile.
 * @param onWait called once, where there is something to wait for
 */
export async function takeTurn(onWait: () => void): Promise<EndTurn> {
  for (let tries = 0; ; tries++) {
    const end = await tryTurn(env().databaseUrl, 'importing');
    if (end) return end;
    if (tries === 0) onWait();
    await setTimeout(retryMs);
  }
}
