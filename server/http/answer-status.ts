import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';
import type { Layer } from './layer.ts';
import { closedPolicy } from './policy.ts';

/** Answers with a status and nothing else. */
export function answerStatus(
  response: ServerResponse,
  layer: Layer,
  status: number,
  more: OutgoingHttpHeaders,
): void {
  response.writeHead(status, { ...more, 'Content-Length': '0', ...closedPolicy(layer.isSecure()) }).end();
}
