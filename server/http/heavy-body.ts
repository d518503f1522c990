import type { IncomingMessage } from 'node:http';

/** The longest body that a change or a form may have, in bytes; an article of 100,000 words has less. */
const mostBytes = 4_000_000;

/** What is read piece by piece and counted where it arrives, and what our own processes say to one another. */
const counted = ['/api/newsroom/media', '/api/newsroom/imports', '/api/internal/'];

/**
 * The status that refuses a request by its body alone, before any of it is gathered in memory: one that is too long, or
 * that does not say how long it is. Null: it may come.
 */
export function refusalOfBody({ method, headers, url = '' }: IncomingMessage): 411 | 413 | null {
  if (method === 'GET' || method === 'HEAD' || counted.some((path) => url.startsWith(path))) return null;
  if (headers['transfer-encoding'] !== undefined) return 411;
  return Number(headers['content-length'] ?? 0) > mostBytes ? 413 : null;
}
