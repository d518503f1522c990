import { openStore } from '#db/connection.ts';
import type { Store } from '#db/doors.ts';
import { dueArticles } from '#db/queries/articles.ts';
import { binnedBefore } from '#db/queries/bin.ts';
import { addReads } from '#db/queries/front.ts';
import { dueTickerItems } from '#db/queries/ticker.ts';
import { erasedIfBefore } from '#editorial/bin.ts';
import type { Result } from '#editorial/refusal.ts';
import { allAtTheEdge } from '../edge-tags.ts';
import type { Env } from '../env.ts';
import { drainReadCounts, giveBackReadCounts } from '../http/read-count.ts';
import { takeTurn } from '../importing/turn.ts';
import { log } from '../log/log.ts';
import { makeNext, sweepMedia } from '../media/queue.ts';
import { countRound } from '../metrics/figures.ts';
import { runImports } from '../moving-in/run.ts';
import { Deliverer } from '../outbound/deliverer.ts';
import { shareHurry } from '../outbound/hurry-purges.ts';
import { isAnyEdgeTold, putPurges } from '../outbound/put-purges.ts';
import { sealSecrets } from '../outbound/seal-secrets.ts';
import { type Running, tell } from '../running.ts';
import { refreshWords } from '../search/words.ts';
import { stopOfProcess } from '../stopping.ts';
import { BackupJob } from './backups.ts';
import { changesOfOthers } from './others-changes.ts';
import { askDueSources } from './wire.ts';

const dueEveryMs = 1000;
const othersEveryMs = 1000;
const readsEveryMs = 15_000;
const wordsEveryMs = 1000;
const picturesEveryMs = 500;
const importsEveryMs = 500;
const deliveriesEveryMs = 1000;
const sweepEveryMs = 60 * 60_000;
const backupsEveryMs = 60_000;

/**
 * Starts what runs by itself beside the requests. It looks with a store of its own, so that what it asks is not counted
 * as a page's statements, and acts through the server's door, where caches can be reached. Throws before anything has started,
 * or not at all.
 */
export async function startTimers(env: Env, running: Running): Promise<void> {
  const store = await openStore(env.databaseUrl);
  await sealSecrets(store);
  // What this server draws may be other than what an earlier one drew, down to the names of its scripts.
  if (isAnyEdgeTold()) await store.write((tx) => putPurges(tx, allAtTheEdge, new Date()));

  every('schedule', dueEveryMs, async () => {
    const now = new Date();
    const due = [...(await dueArticles(store.read, now, 1)), ...(await dueTickerItems(store.read, now, 1))];
    if (due.length > 0) await tell(running, 'tick');
  });

  const began = new Date();
  every('others-changes', othersEveryMs, async () => {
    const { events, brought } = await changesOfOthers(store.read, began, new Date());
    if (events.length > 0) await tell(running, 'invalidate', events);
    brought();
  });

  sweepMedia(new Date()).catch((error) =>
    log('jobs').error({ err: error }, 'What an earlier server left could not be removed'),
  );
  every('pictures', picturesEveryMs, async () => {
    const finished = await makeNext(store.read);
    if (finished) await tell(running, 'finish', finished);
  });

  every('wire', dueEveryMs, () =>
    askDueSources(store, new Date(), async (answer) => {
      const endTurn = await takeTurn(undefined, 'wire');
      await tell(running, 'wire', answer).finally(endTurn);
    }),
  );
  every('imports', importsEveryMs, () =>
    runImports(store, async (settlement) => {
      const { ok } = (await tell(running, 'import', settlement)) as Result<unknown>;
      return ok;
    }),
  );
  const deliverer = new Deliverer(store, env);
  shareHurry(() => deliverer.hurry(new Date()));
  every('deliveries', deliveriesEveryMs, () => deliverer.round(new Date()));
  every('sweep', sweepEveryMs, () => deliverer.sweep(new Date()));
  every('bin', sweepEveryMs, async () => {
    const old = await binnedBefore(store.read, erasedIfBefore(new Date()), 1);
    if (old.length > 0) await tell(running, 'sweep');
  });

  const backups = new BackupJob(env, began);
  every('backups', backupsEveryMs, () => backups.round(new Date()));

  every('words', wordsEveryMs, () => refreshWords(store.read));

  every('reads', readsEveryMs, () => keepReads(store));
  stopOfProcess().lastWork.push(() => keepReads(store));
}

/** Writes down what was read since the last time; what cannot be written is counted on. */
async function keepReads(store: Store): Promise<void> {
  const counts = drainReadCounts();
  const day = new Date().toISOString().slice(0, 10);
  try {
    if (counts.size > 0) await store.write((tx) => addReads(tx, day, counts));
  } catch (error) {
    giveBackReadCounts(counts);
    throw error;
  }
}

/** Runs the work again and again, never twice at once; a failure is told and the next round tries again. */
function every(name: string, ms: number, work: () => Promise<void>): void {
  let busy = false;
  let due = performance.now() + ms;
  const timer = setInterval(async () => {
    if (busy) return;
    busy = true;
    const began = performance.now();
    const told = { isDone: true, seconds: 0, lag: Math.max(0, began - due) / 1000 };
    try {
      await work();
    } catch (error) {
      told.isDone = false;
      log('jobs').error({ err: error, job: name }, 'A job failed and will be tried again');
    } finally {
      busy = false;
      due = began + ms;
      countRound(name, { ...told, seconds: (performance.now() - began) / 1000 });
    }
  }, ms);
  timer.unref();
}
