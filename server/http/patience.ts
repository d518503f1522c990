import type { IncomingMessage, Server, ServerOptions, ServerResponse } from 'node:http';
import { hasBody, isCounted } from './refused-body.ts';
import { spend } from './spent-connection.ts';

/** For how long, in milliseconds, a client is waited for. */
export interface Patience {
  /** Until the head of a request is whole. */
  head: number;
  /** Until a body is whole that is not uploaded: it has four megabytes at most. */
  body: number;
  /** While nothing moves in either direction: an upload that stands still, an answer that nobody takes. */
  still: number;
}

const patience: Patience = { head: 15_000, body: 30_000, still: 75_000 };

/** What has to be said when a server is made. */
export const serverOptions: ServerOptions = {
  /** How often, in milliseconds, heads are looked for that take too long. */
  connectionsCheckingInterval: 5000,
  /** Nothing here speaks another protocol: who asks for one is answered in this (RFC 9110, 7.8). */
  shouldUpgradeCallback: () => false,
};

/**
 * Has a server give up on clients that hold it: an upload may take as long as it moves, so node:http's limit for whole
 * requests is off, and `boundBody` stands in its place for all others.
 */
export function limitPatience(server: Server, { head, still }: Patience = patience): void {
  server.headersTimeout = head;
  server.requestTimeout = 0;
  server.timeout = still;
}

/** Gives up on a request whose body takes too long: 408, and the connection ends. */
export function boundBody(
  request: IncomingMessage,
  response: ServerResponse,
  { body }: Patience = patience,
): void {
  if (request.complete || isCounted(request) || !hasBody(request)) return;
  const giveUp = () => {
    if (request.complete || response.destroyed) return;
    spend(request);
    if (!response.headersSent) response.writeHead(408, { Connection: 'close', 'Content-Length': '0' });
    response.end();
  };
  const timer = setTimeout(giveUp, body).unref();
  const over = () => clearTimeout(timer);
  request.once('end', over).once('close', over);
}
