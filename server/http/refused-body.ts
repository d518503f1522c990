import type { IncomingMessage } from 'node:http';

/** The longest body that a change or a form may have, in bytes; an article of 100,000 words has less. */
const mostBytes = 4_000_000;

/** What is read piece by piece and counted where it arrives, and what our own processes say to one another. */
const counted = /^\/api\/(?:newsroom\/(?:media|imports)(?:\?|$)|internal\/)/;

/** What a form without a script sends. Nothing here takes it, and Next takes it for an action, and fails where it cannot read it. */
const form = /^\s*(?:multipart\/|application\/x-www-form-urlencoded)/i;

/**
 * The status that refuses a request by its body alone, before any of it is gathered in memory: one that is too long, that
 * does not say how long it is, or that is a form. Null: it may come.
 */
export function refusalOfBody(request: IncomingMessage): 411 | 413 | 415 | null {
  const { method, headers } = request;
  // A body says nothing there (RFC 9110, 9.3.1), and would be read for nothing.
  if (method === 'GET' || method === 'HEAD') return hasBody(request) ? 413 : null;
  if (form.test(headers['content-type'] ?? '')) return 415;
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
