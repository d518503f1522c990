import type { IncomingMessage, ServerResponse } from 'node:http';
import { cutAddress } from '../log/cut-address.ts';
import { log } from '../log/log.ts';
import { countAnswer } from '../metrics/figures.ts';
import { requestKind } from '../metrics/request-kind.ts';
import { clientHeader } from './client-header.ts';
import { pathOf } from './path-of.ts';

/** What the server asks itself for while all is well (fault-pages.ts); nothing failed there. */
const ownFaultPage = /^(?:\/[a-z]{2,3})?\/status\/(?:500|429|503)$/;

/**
 * Counts what Next answers, and says it in the log: a fault of ours as an error, all else where LOG_LEVEL is `debug`.
 * Without what stands behind the question mark, and without the end of the client's address: neither names anybody.
 */
export function noteAnswer(request: IncomingMessage, response: ServerResponse, requestId: string): void {
  const began = performance.now();
  const { method } = request;
  const path = pathOf(request);
  response.once('close', () => {
    const { statusCode: status } = response;
    const seconds = (performance.now() - began) / 1000;
    const isOwn = ownFaultPage.test(path);
    if (!isOwn) countAnswer(requestKind(path), status, seconds);
    const client = cutAddress(String(request.headers[clientHeader] ?? ''));
    const told = { requestId, method, path, status, ms: Math.round(seconds * 1000), client };
    if (status >= 500 && status !== 503 && !isOwn) log('http').error(told, 'a request failed');
    else log('http').debug(told, 'answered');
  });
}
