import type { Writer } from '#db/doors.ts';
import { deliveriesByIds, putPing } from '#db/queries/deliveries.ts';
import type { NewsroomEvent } from '#editorial/events.ts';
import { edgeTagsFor } from '../edge-tags.ts';
import { env } from '../env.ts';
import { edgeKinds } from './edges.ts';
import { pingRow } from './ping-row.ts';

/**
 * An edge is told when this process has forgotten what is old (deliverer.ts, `hurry`), or it would fetch that again. Where
 * nobody hurries, it is told after so many milliseconds.
 */
export const unhurriedMs = 1000;

/** And told again, as this process forgets again: what was being drawn or was on its way has arrived by then. */
const againMs = 3500;

/** Writes down what the edge is to be told of these events, in their transaction; of imports too, which announce nothing. */
export function putPurgesOf(tx: Writer, events: readonly NewsroomEvent[], now: Date): Promise<void> {
  return putPurges(tx, edgeTagsFor(events), now);
}

/** Writes down that the edge is to be told of tags. Does nothing where there is none. */
export async function putPurges(tx: Writer, tags: readonly string[], now: Date): Promise<void> {
  const { edges } = env();
  const told = edgeKinds.filter((kind) => edges[kind] !== undefined);
  const wanted = told.flatMap((kind) =>
    tags.flatMap((subject) => [
      { id: `${kind}:${subject}`, kind, subject, ms: unhurriedMs },
      { id: `${kind}:${subject}:again`, kind, subject, ms: againMs },
    ]),
  );
  if (wanted.length === 0) return;
  const present = new Map(
    (
      await deliveriesByIds(
        tx,
        wanted.map(({ id }) => id),
      )
    ).map((row) => [row.id, row]),
  );
  for (const { ms, ...one } of wanted) {
    const dueAt = new Date(now.getTime() + ms);
    const row = pingRow(one, present.get(one.id), { now, dueAt });
    // The second time counts from the last change: each has had its first.
    await putPing(tx, ms === againMs ? { ...row, dueAt } : row);
  }
}
