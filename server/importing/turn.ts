import { setTimeout } from 'node:timers/promises';
import type { EndTurn } from '#db/doors.ts';
import { tryTurn } from '#db/turn.ts';
import { env } from '../env.ts';

const retryMs = 200;

/**
 * Waits until no other import is at work on the database. Each knows from its start what sections, people and articles
 * there are, and would make a second time what the other makes meanwhile.
 * @param onWait called once, where there is something to wait for
 * @param name what the turn is for: the wire does not wait for imports, nor they for it
 */
export async function takeTurn(
  onWait: () => void = () => {},
  name: 'importing' | 'wire' = 'importing',
): Promise<EndTurn> {
  for (let tries = 0; ; tries++) {
    const end = await tryTurn(env().databaseUrl, name);
    if (end) return end;
    if (tries === 0) onWait();
    await setTimeout(retryMs);
  }
}
