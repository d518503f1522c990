import type { Reader } from '#db/doors.ts';
import { eventsSince } from '#db/queries/record.ts';
import type { NewsroomEvent } from '#editorial/events.ts';
import { everything } from '../cache-tags.ts';
import { isNoted, noteEvents } from '../own-events.ts';

/** An event is dated before its change is committed, by the clock of the machine that made it. */
const lookBackMs = 30_000;

/** More at once are not told one by one. */
const mostEvents = 200;

interface Changes {
  events: NewsroomEvent[];
  /** To be called once they have been brought to the caches: until then they are given again. */
  brought: () => void;
}

/**
 * What others have changed in this server's database, and could not or did not tell it: a command that did not find it,
 * another server. Those of this process are never given.
 * @param since what happened before was there when the caches were still empty
 */
export async function changesOfOthers(read: Reader, since: Date, now: Date): Promise<Changes> {
  // A clock that was put back dates what happens now before the beginning.
  const wasPutBack = now < since;
  const lookBack = now.getTime() - lookBackMs;
  const from = new Date(wasPutBack ? lookBack : Math.max(since.getTime(), lookBack));
  const rows = await eventsSince(read, from, mostEvents);
  const others = rows.filter(({ id }) => !isNoted(id));
  const brought = () => noteEvents(others.map(({ id }) => id));
  if (others.length > 0 && rows.length >= mostEvents) return { events: [everything], brought };
  const events = others.map(({ type, subjectId, before, after }) => ({ type, subjectId, before, after }));
  return { events, brought };
}
