import type { IncomingMessage } from 'node:http';

/** The longest body that a change or a form may have, in bytes; an article of 100,000 words has less. */
const mostBytes = 4_000_000;

/** What is read piece by piece and counted where it arrives, and what our own processes say to one another. */
const counted = /^\/api\/(?:newsroom\/(?:media|imports)(?:\?|$)|internal\/)/;

/**
 * The status that refuses a request by its body alone, before any of it is gathered in memory: one that is too long, or
 * that does not say how long it is. Null: it may come.
 */
export function refusalOfBody(request: IncomingMessage): 411 | 413 | null {
  const { method, headers } = request;
  // A body says nothing there (RFC 9110, 9.3.1), and would be read for nothing.
  if (method === 'GET' || method === 'HEAD') return hasBody(request) ? 413 : null;
  if (isCounted(request)) return null;
  if (headers['transfer-encoding'] !== undefined) return 411;
  return Number(headers['content-length'] ?? 0) > mostBytes ? 413 : null;
}

/** True for what is read piece by piece: it may have any length and take its time. */
export function isCounted({ url = '' }: IncomingMessage): boolean {
  return counted.test(url);
}

export function hasBody({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}
