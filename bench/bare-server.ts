import http from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * A process that answers every request with the bytes it was given, and does nothing else: what this machine and
 * node:http can do at all.
 */
process.once('message', ({ head, body }: { head: string[]; body: Uint8Array }) => {
  const server = http.createServer((_, response) => {
    response.writeHead(200, head);
    response.end(body);
  });
  server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as AddressInfo).port }));
});
