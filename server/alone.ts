import { setTimeout } from 'node:timers/promises';
import type { EndTurn } from '#db/doors.ts';
import { announcedIn, tryFolder } from './running.ts';

/** A server that is being stopped finishes what it is at; one that is started anew waits so long for it. */
const longestWaitMs = 5000;
const retryMs = 250;

/** What is held on to: a lock that nothing refers to any more is given back. */
const place = Symbol.for('warraq.alone');
const shared = globalThis as { [place]?: EndTurn | undefined };

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
    const turn = await tryFolder(dataFolder);
    if (turn) {
      shared[place] = turn;
      return;
    }
    if (performance.now() > until) throw new AnotherServer(whoHas(dataFolder));
    await setTimeout(retryMs);
  }
}

/** Lets the next server have the folder that this process took, at once; does nothing where it took none. */
export function giveFolderBack(): void {
  void shared[place]?.();
  shared[place] = undefined;
}

function whoHas(dataFolder: string): string {
  const running = announcedIn(dataFolder);
  const who = running ? ` (process ${running.pid}, port ${running.port})` : '';
  return `A server is running on ${dataFolder} already${who}: stop it first, or give this one a folder of its own (WARRAQ_DATA).`;
}
