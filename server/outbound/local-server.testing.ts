import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll } from 'vitest';

interface LocalServer {
  /** Without a slash at its end. */
  readonly origin: string;
  /** The addresses that were asked for, in their order. */
  readonly asked: string[];
}

/** A server on this machine for the tests of a file; `answer` is what it does with each request. */
export function localServer(answer: RequestListener): LocalServer {
  let server: Server;
  const asked: string[] = [];
  beforeAll(async () => {
    server = createServer((request, response) => {
      asked.push(request.url ?? '');
      answer(request, response);
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  return {
    get origin() {
      return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    },
    asked,
  };
}
