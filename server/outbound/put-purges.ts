import type { Writer } from '#db/doors.ts';
import type { NewsroomEvent } from '#editorial/events.ts';
import { edgeTagsFor } from '../edge-tags.ts';
import { env } from '../env.ts';
import { type EdgeKind, edgeKinds } from './edges.ts';
import { putPings } from './put-pings.ts';

/**
 * An edge is told when this process has forgotten what is old (deliverer.ts, `hurry`), or it would fetch that again. Where
 * nobody hurries, it is told after so many milliseconds.
 */
export const unhurriedMs = 1000;

/** And told again: what was on its way to it when it was told first has arrived by then. */
const againMs = 3500;

/** The edges that are told; none where nothing stands in front, and then nothing is worth working out for them. */
function toldEdges(): EdgeKind[] {
  const { edges } = env();
  return edgeKinds.filter((kind) => edges[kind] !== undefined);
}

export function isAnyEdgeTold(): boolean {
  return toldEdges().length > 0;
}

/** Writes down what the edge is to be told of these events, in their transaction; of imports too, which announce nothing. */
export async function putPurgesOf(tx: Writer, events: readonly NewsroomEvent[], now: Date): Promise<void> {
  if (isAnyEdgeTold()) await putPurges(tx, edgeTagsFor(events), now);
}

/** Writes down that the edge is to be told of tags. Does nothing where there is none. */
export function putPurges(tx: Writer, tags: readonly string[], now: Date): Promise<void> {
  const after = (ms: number) => new Date(now.getTime() + ms);
  const wanted = toldEdges().flatMap((kind) =>
    tags.flatMap((subject) => [
      { id: `${kind}:${subject}`, kind, subject, dueAt: after(unhurriedMs) },
      // Counts from the last change: each has had its first.
      { id: `${kind}:${subject}:again`, kind, subject, dueAt: after(againMs), isPutOff: true },
    ]),
  );
  return putPings(tx, wanted, now);
}
