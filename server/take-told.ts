import type { NewsroomEvent } from '#editorial/events.ts';
import { invalidateHere } from './cache.ts';
import { isAnyEdgeTold, putPurgesOf } from './outbound/put-purges.ts';
import { store } from './store.ts';

/**
 * Takes what another process of this machine has changed. It may have been started without this server's settings, as
 * commands are by hand, so what the edge is to be told is written down here as well; once or twice is the same.
 */
export async function takeTold(events: NewsroomEvent[]): Promise<void> {
  // First here: to write may fail, and readers should not see what is old for that.
  invalidateHere(events);
  if (isAnyEdgeTold()) await (await store()).write((tx) => putPurgesOf(tx, events, new Date()));
}
