import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { EndTurn } from '#db/doors.ts';
import { tryTurn } from '#db/turn.ts';
import { findRunning } from './running.ts';

/** A server that is being stopped finishes what it is at; one that is started anew waits so long for it. */
const longestWaitMs = 5000;
const retryMs = 250;

/** What is held on to: a lock that nothing refers to any more is given back. */
const place = Symbol.for('warraq.alone');
const shared = globalThis as { [place]?: EndTurn };

/** Two servers on one folder would each keep pages that the other makes old, and each announce itself there. */
export class AnotherServer extends Error {}

/**
 * Takes a data folder for this process's server, until the process ends, however it ends.
 * @throws AnotherServer where another process has it
 */
export async function takeFolder(dataFolder: string, waitMs: number = longestWaitMs): Promise<void> {
  const until = performance.now() + waitMs;
  // The turn is of the folder, whatever database it works on: several machines may share a Postgres.
  for (;;) {
    const turn = await tryTurn(`file:${join(dataFolder, 'server')}`, 'lock');
    if (turn) {
      shared[place] = turn;
      return;
    }
    if (performance.now() > until) throw new AnotherServer(whoHas(dataFolder));
    await setTimeout(retryMs);
  }
}

function whoHas(dataFolder: string): string {
  const running = findRunning(dataFolder);
  const who = running ? ` (process ${running.pid}, port ${running.port})` : '';
  return `A server is running on ${dataFolder} already${who}: stop it first, or give this one a folder of its own (WARRAQ_DATA).`;
}
