import type { SearchState } from '#db/queries/vocabulary.ts';

/**
 * A newsroom that fills up gets a vocabulary by itself when it has so many articles; the work grows with them, so there
 * are few steps, and from the last on a vocabulary only gets better by a `reindex` that somebody asks for (decision 013
 * says what that brings).
 */
const steps = [40, 250, 1000, 4000];

/** So many articles make a vocabulary that is kept. */
export const lastStep = Math.max(...steps);

/** Whether the index, with so many more documents, has outgrown its vocabulary. */
export function outgrows({ sample, documents }: SearchState, more: number): boolean {
  const due = steps.findLast((step) => documents + more >= step);
  return due !== undefined && sample < due;
}
