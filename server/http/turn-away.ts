import type { IncomingMessage, ServerResponse } from 'node:http';
import { answerWithPage } from './answer-page.ts';
import { answerStatus } from './answer-status.ts';
import type { Layer } from './layer.ts';
import { type TurnedAway, turnedAwayHeader, turnedAwayText } from './turned-away.ts';

/** What programs ask answers for itself, as an RFC 9457 problem or in its own way. */
const saysItself = /^\/(?:api|og)\//;

/**
 * Answers a request that is not worked on now: with a page in the reader's language, or by having its own route say so.
 * @returns whether it is answered
 */
export function turnAway(
  request: IncomingMessage,
  response: ServerResponse,
  layer: Layer,
  turned: TurnedAway,
): boolean {
  if (saysItself.test(request.url ?? '')) {
    request.headers[turnedAwayHeader] = turnedAwayText(turned);
    return false;
  }
  const more = ['Retry-After', String(turned.seconds)];
  const page = layer.faults.find(request, turned.status);
  if (page) {
    answerWithPage(request, page, turned.status, (status, body, head = []) => {
      response.writeHead(status, [...head, ...more]);
      response.end(body);
    });
  } else {
    answerStatus(response, layer, turned.status, {
      'Retry-After': String(turned.seconds),
      'Cache-Control': 'no-store',
    });
  }
  return true;
}
