import type { NewsroomEvent } from '#editorial/events.ts';

type Deliver = (events: NewsroomEvent[]) => Promise<void>;

/**
 * How events reach the caches after a commit. Inside the server that is a call; the command line, which has no caches,
 * brings them to the server that is running, if one is.
 */
let deliver: Deliver = async (events) => {
  const { invalidateHere } = await import('./cache.ts');
  invalidateHere(events);
};

export function invalidate(events: NewsroomEvent[]): Promise<void> {
  return deliver(events);
}

/** Chooses another way to bring events to the caches, for processes other than the server. */
export function deliverWith(other: Deliver): void {
  deliver = other;
}
