/** What decides whether the ticker goes on by itself. */
export interface Surroundings {
  count: number;
  paused: boolean;
  /** The pointer is over it, or the focus is in it. */
  attended: boolean;
  still: boolean;
  hidden: boolean;
}

/** Whether the next item may come by itself. */
export function mayTurn({ count, paused, attended, still, hidden }: Surroundings): boolean {
  return count > 1 && !paused && !attended && !still && !hidden;
}

/** The place some steps on in a ring. */
export function placeAfter(place: number, steps: number, count: number): number {
  return (((place + steps) % count) + count) % count;
}
