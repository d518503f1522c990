import type { Actor } from '#editorial/permissions.ts';
import { executeOne } from '../execute.ts';
import type { Finished } from './queue.ts';

const library: Actor = { id: 'library', role: 'system' };

/** Writes down what became of a picture's sizes, so that readers are shown it from the next request on. */
export function finishPicture(finished: Finished) {
  return executeOne(library, finished);
}
