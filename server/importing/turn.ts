import type { EndTurn } from '#db/doors.ts';
import { waitForTurn } from '#db/turn.ts';
import { env } from '../env.ts';

/**
 * Waits until no other import is at work on the database. Each knows from its start what sections, people and articles
 * there are, and would make a second time what the other makes meanwhile.
 * @param onWait called once, where there is something to wait for
 * @param name what the turn is for: the wire does not wait for imports, nor they for it
 */
export function takeTurn(onWait?: () => void, name: 'importing' | 'wire' = 'importing'): Promise<EndTurn> {
  return waitForTurn(env().databaseUrl, name, { onWait });
}
