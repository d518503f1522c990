import http, { type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * Has a server that has begun to listen draw its front page before anybody has asked: to draw the first page of all takes
 * it far longer than any that comes after. Whoever asks meanwhile is given the same one.
 * @param then called when that is over, however it went
 */
export function warmUp(server: Server, then: () => void): void {
  const { port } = server.address() as AddressInfo;
  http
    .get({ host: '127.0.0.1', port, path: '/', headers: { 'accept-encoding': 'br' } }, (response) =>
      response.resume().on('close', then),
    )
    .on('error', then);
}
