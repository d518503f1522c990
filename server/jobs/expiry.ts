import { binnedBefore } from '#db/queries/bin.ts';
import { dueTickerItems } from '#db/queries/ticker.ts';
import { erasedIfBefore } from '#editorial/bin.ts';
import { store } from '../store.ts';
import { carryOutDue } from './due.ts';

/** Drops the items of the ticker whose time is over, and returns how many it was. */
export async function dropDue(now: Date): Promise<number> {
  const { read } = await store();
  return carryOutDue('clock', await dueTickerItems(read, now, 200), 'ticker.drop', now);
}

/** Erases what has lain in the bin for long enough, and returns how many it was. */
export async function eraseDue(now: Date): Promise<number> {
  const { read } = await store();
  return carryOutDue('clock', await binnedBefore(read, erasedIfBefore(now), 200), 'bin.erase', now);
}
