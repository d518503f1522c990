import type { ServerResponse } from 'node:http';
import type { Layer } from './layer.ts';
import { whenEnded } from './when-ended.ts';

/**
 * Waits until Next may be asked for a page: nothing is being drawn any more that was begun before the last publication,
 * and nobody else has the same page drawn. Who waited for that, and still finds no page, waits for the next no more.
 * @param path of the page, or any other name that all who get the same page have in common
 * @param isDone asked after each wait; true where Next need not be asked any more
 * @returns false where it need not; otherwise the drawing has begun, and is over when the response is ended
 */
export async function waitForTurn(
  path: string,
  response: ServerResponse,
  { kept, drawings }: Layer,
  isDone: () => boolean | Promise<boolean>,
): Promise<boolean> {
  for (let shared = -1; ; ) {
    const { generation } = kept;
    const older = drawings.older(generation);
    const turn = older ?? (shared === generation ? null : drawings.same(path, generation));
    if (!turn) break;
    if (!older) shared = generation;
    await turn;
    if (await isDone()) return false;
  }
  const { end, abandon } = drawings.begin(path, kept.generation);
  whenEnded(response, end);
  response.once('close', abandon);
  return true;
}
