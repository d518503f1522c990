import { createServer, type IncomingHttpHeaders, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll } from 'vitest';

interface LocalServer {
  /** Without a slash at its end. */
  readonly origin: string;
  /** The addresses that were asked for, in their order. */
  readonly asked: string[];
}

export interface Heard {
  method: string;
  path: string;
  headers: IncomingHttpHeaders;
  body: string;
}

/** A server that writes down what it is told, and answers with these words as `reply` says. */
export function hearingServer(words: string) {
  const heard: Heard[] = [];
  const reply = { status: 200, after: null as Promise<void> | null };
  const server = localServer(async (request, response) => {
    const body = await text(request);
    heard.push({ method: request.method ?? '', path: request.url ?? '', headers: request.headers, body });
    await reply.after;
    response.writeHead(reply.status).end(words);
  });
  return { server, heard, reply };
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
