import { dueTickerItems } from '#db/queries/ticker.ts';
import { store } from '../store.ts';
import { carryOutDue } from './due.ts';

/** Drops the items of the ticker whose time is over, and returns how many it was. */
export async function dropDue(now: Date): Promise<number> {
  const { read } = await store();
  return carryOutDue('clock', await dueTickerItems(read, now, 200), 'ticker.drop', now);
}
