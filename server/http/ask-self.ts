import http, { type OutgoingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * Has a server that listens asked for one of its own pages.
 * @param then called when that is over, however it went
 */
export function askSelf(
  server: Server,
  path: string,
  then: () => void,
  headers: OutgoingHttpHeaders = {},
): void {
  const { port } = server.address() as AddressInfo;
  http
    .get({ host: '127.0.0.1', port, path, headers }, (response) => response.resume().on('close', then))
    .on('error', then);
}
