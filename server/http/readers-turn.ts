import type { IncomingMessage, ServerResponse } from 'node:http';
import { figures } from '../metrics/figures.ts';
import { answerAbsent, type Known, lookUp, nothingKnown } from './absence.ts';
import { answerKept } from './answer-kept.ts';
import type { Layer } from './layer.ts';
import { waitForTurn } from './turn.ts';

const counted = figures();

/**
 * Answers a reader with a page that is kept, as soon as there is one, or waits until Next may be asked for it.
 * @returns what is known of the address then; null where Next need not be asked: it is answered, or who asked has left
 */
export async function readersTurn(
  request: IncomingMessage,
  response: ServerResponse,
  layer: Layer,
): Promise<Known | null> {
  let known: Known | null = null;
  const isDone = async () => {
    if (response.destroyed || answerKept(request, response, layer)) return true;
    known = await lookUp(request, layer, known);
    return answerAbsent(request, response, layer, known);
  };
  const isForNext = !(await isDone()) && (await waitForTurn(nameOf(request, known), response, layer, isDone));
  if (!isForNext) return null;
  counted.missed += 1;
  return known ?? nothingKnown;
}

/** What all who get the same page have in common. */
function nameOf({ url = '/' }: IncomingMessage, known: Known | null): string {
  return known?.absence?.keptAs ?? url;
}
