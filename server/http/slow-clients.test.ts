import type http from 'node:http';
import { connect } from 'node:net';
import { describe, expect, test } from 'vitest';
import { answerConnections } from './answer-connections.ts';
import { boundBody, limitPatience, serverOptions } from './patience.ts';
import { answerClientError } from './raw-target.ts';
import { Circumstances, layerUnder } from './test-next.ts';
import { sendRaw, serve } from './test-server.ts';

const short = { head: 60, body: 60, still: 150 };

/** A server of little patience; what it answers is its own. */
const impatient = (
  answer: () => string | Buffer = () => 'fine',
  prepare: (server: http.Server) => void = () => {},
) =>
  serve(
    (request, response) => {
      boundBody(request, response, short);
      const body = answer();
      request.on('end', () => response.end(body)).on('error', () => {});
      request.resume();
    },
    (server) => {
      answerConnections(server, layerUnder(new Circumstances()));
      limitPatience(server, short);
      prepare(server);
      server.on('clientError', (error, socket) => answerClientError(error, socket, ['ar', 'en'], 60));
    },
    { connectionsCheckingInterval: 20 },
  );

describe('a client is not waited for', () => {
  test('who says nothing at all', async () => {
    expect(await sendRaw(await impatient(), '')).toMatch(/^$|^HTTP\/1\.1 408 /);
  });

  test('who sends a head that has no end', async () => {
    expect(await sendRaw(await impatient(), 'GET / HTTP/1.1\r\nHost: x\r\n', 'X-A: 1\r\n')).toMatch(
      /^HTTP\/1\.1 408 /,
    );
  });

  test('whose body does not come', async () => {
    const head = 'POST /api/newsroom/execute HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n';
    expect(await sendRaw(await impatient(), head, '{')).toMatch(/^HTTP\/1\.1 408 /);
  });

  test('whose upload stands still, though one that moves may take its time', async () => {
    const head =
      'POST /api/newsroom/media HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 8\r\n\r\n';
    const port = await impatient();
    expect(await sendRaw(port, head, ...'12345678')).toMatch(/^HTTP\/1\.1 200 /);
    expect(await sendRaw(port, head, '1234')).toBe('');
  });

  test.each([
    ['', 'and says nothing more'],
    ['x', 'but goes on as if to ask more'],
  ])('who does not take what they asked for%s %s', async (more) => {
    const { promise: isCutOff, resolve } = Promise.withResolvers<void>();
    const port = await impatient(
      () => Buffer.alloc(64 * 1024 * 1024),
      (server) => server.on('connection', (socket) => socket.once('close', () => resolve())),
    );
    const socket = connect(port, '127.0.0.1', () => socket.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n'));
    socket.pause().on('error', () => {});
    const knocking = setInterval(() => socket.write(more), 50);
    await isCutOff;
    clearInterval(knocking);
    socket.destroy();
  });
});

test('who asks for another protocol is answered in this one', async () => {
  const port = await serve(
    (_request, response) => response.end('fine'),
    (server) => server.on('upgrade', (_request, socket) => socket.destroy()),
    serverOptions,
  );
  const upgrade = 'Connection: Upgrade, close\r\nUpgrade: h2c\r\nHTTP2-Settings: x\r\n\r\n';
  expect(await sendRaw(port, `GET / HTTP/1.1\r\nHost: x\r\n${upgrade}`)).toMatch(/^HTTP\/1\.1 200 /);
});
