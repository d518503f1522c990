import type { IncomingMessage, ServerResponse } from 'node:http';
import { connect, type Socket } from 'node:net';
import { describe, expect, test } from 'vitest';
import type { Layer } from './layer.ts';
import { networkOf } from './limits.ts';
import { browser, Circumstances, layerUnder, pageOf, prerendered, serveAsNext } from './test-next.ts';
import { ask } from './test-server.ts';
import { turnedAwayHeader } from './turned-away.ts';

const here = { 'x-test-client': '127.0.0.1' };
const page = (response: ServerResponse) => prerendered(response);

/** A server behind the layer, to which each request comes from where its header says. */
async function newsroom(act: (response: ServerResponse) => void = page) {
  const circumstances = new Circumstances();
  const layer = layerUnder(circumstances);
  layer.clientOf = ({ headers }) => String(headers['x-test-client'] ?? '203.0.113.7');
  const served = await serveAsNext(
    (path, response) => {
      if (!/\/status\/(?:429|503)$/.test(path)) return act(response);
      response.statusCode = Number(path.slice(-3));
      prerendered(response, pageOf(path.startsWith('/en/') ? 'Wait a minute' : 'انتظر دقيقة'));
    },
    circumstances,
    layer,
  );
  for (const path of ['/status/429', '/en/status/429', '/status/503', '/en/status/503'])
    await ask(served.port, path, here);
  return served;
}

/** Uses up what one address may ask of a kind. */
function useUp({ limits }: Layer, path: string, isReaders: boolean): void {
  const request = { url: path } as IncomingMessage;
  for (let n = 0; n < 2000 && limits.wait(request, '203.0.113.7', isReaders) === 0; n++);
}

describe('who asks more than is answered', () => {
  test('is told to wait, for how long, in a page of their language, which nobody keeps', async () => {
    const { port, layer, asked } = await newsroom();
    useUp(layer, '/search', true);
    asked.length = 0;
    for (const [path, words] of [
      ['/search?q=x', 'انتظر دقيقة'],
      ['/en/search?q=x', 'Wait a minute'],
    ] as const) {
      const { status, text, headers } = await ask(port, path, browser);
      expect([status, text.includes(words)]).toEqual([429, true]);
      expect(Number(headers['retry-after'])).toBeGreaterThan(0);
      expect(headers['cache-control']).toBe('no-store');
      expect(headers['content-security-policy']).toContain("script-src 'self'");
    }
    expect(asked).toEqual([]);
  });

  test('still gets whatever is kept, and whoever asks from elsewhere gets all', async () => {
    const { port, layer } = await newsroom();
    await ask(port, '/world', browser);
    useUp(layer, '/world', true);
    expect((await ask(port, '/sport', browser)).status).toBe(429);
    expect((await ask(port, '/world', browser)).status).toBe(200);
    expect((await ask(port, '/sport', { 'x-test-client': '203.0.113.8' })).status).toBe(200);
  });

  test('has the API’s own route say so, and nobody says it for the layer', async () => {
    const { port, layer } = await newsroom((response) => {
      response.end(String(response.req.headers[turnedAwayHeader] ?? 'worked on'));
    });
    useUp(layer, '/api/v1/search', false);
    expect((await ask(port, '/api/v1/search?q=x')).text).toMatch(/^429 \d+$/);
    expect((await ask(port, '/api/v1/articles', { [turnedAwayHeader]: '429 9' })).text).toBe('worked on');
  });

  test('is not a newsroom at work, nor this machine', async () => {
    const { layer } = await newsroom();
    const work = { url: '/api/newsroom/execute' } as IncomingMessage;
    const search = { url: '/api/v1/search' } as IncomingMessage;
    for (let n = 0; n < 5000; n++) {
      expect(layer.limits.wait(work, '203.0.113.7', false)).toBe(0);
      expect(layer.limits.wait(search, '127.0.0.1', false)).toBe(0);
    }
  });
});

test('searches are worked on four at a time, 64 wait, and the rest is told that it is busy', async () => {
  const waiting: ServerResponse[] = [];
  const { port, layer } = await newsroom((response) => void waiting.push(response));
  const asked = Promise.all(Array.from({ length: 80 }, (_, n) => ask(port, `/api/v1/search?q=${n}`, here)));
  const lane = layer.limits.laneOf({ url: '/api/v1/search' } as IncomingMessage, false);
  while (waiting.length < 16) await new Promise(setImmediate);
  expect(lane?.load).toEqual({ atOnce: 4, waiting: 64 });
  const away = waiting.filter(({ req }) => req.headers[turnedAwayHeader] === '503 2');
  expect(away).toHaveLength(12);
  for (let done = 0; done < 80; done++) {
    while (!waiting[done]) await new Promise(setImmediate);
    prerendered(waiting[done] as ServerResponse);
  }
  await asked;
  expect(lane?.load).toEqual({ atOnce: 0, waiting: 0 });
});

test('a reader who leaves takes no place with them', async () => {
  const { port, layer } = await newsroom(() => {});
  const lane = layer.limits.laneOf({ url: '/search' } as IncomingMessage, true);
  for (let n = 0; n < 4; n++) {
    const socket = connect(port, '127.0.0.1', () =>
      socket.write(`GET /search?q=${n} HTTP/1.1\r\nHost: x\r\n\r\n`),
    );
    const inside = () => lane?.load.atOnce;
    while (inside() !== 1) await new Promise(setImmediate);
    socket.destroy();
    while (inside() !== 0) await new Promise(setImmediate);
  }
});

test('those who leave while they wait are not worked for', async () => {
  const { port, layer, asked } = await newsroom(() => {});
  const lane = layer.limits.laneOf({ url: '/api/v1/search' } as IncomingMessage, false);
  asked.length = 0;
  const sockets = new Map<string, Socket>();
  for (let n = 0; n < 20; n++) {
    const question = `GET /api/v1/search?q=${n}`;
    const socket = connect(port, '127.0.0.1');
    socket.write(`${question} HTTP/1.1\r\nHost: x\r\nx-test-client: 127.0.0.1\r\n\r\n`);
    sockets.set(question, socket);
  }
  while (lane?.load.waiting !== 16) await new Promise(setImmediate);
  const inside = [...asked];
  for (const [question, socket] of sockets) if (!inside.includes(question)) socket.destroy();
  // By the time that this is answered the server has seen them leave.
  await ask(port, '/status/503', here);
  for (const question of inside) sockets.get(question)?.destroy();
  while (lane?.load.atOnce !== 0) await new Promise(setImmediate);
  expect(asked.filter((one) => one.includes('/search'))).toEqual(inside);
});

test.each([
  ['203.0.113.7', '203.0.113.7'],
  ['2001:db8:1:2::9', '2001:db8:1:2'],
  ['2001:0DB8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:db8::1', '2001:db8:0:0'],
  ['fe80::1%eth0', 'fe80:0:0:0'],
  ['127.0.0.1', null],
  ['::1', null],
])('%s is counted as %s', (client, network) => {
  expect(networkOf(client)).toBe(network);
});

test.each([
  '/search?q=x',
  '/en/search',
  '/%73earch?q=x',
  '/api/v1/search?q=x',
  '/api/v1/%73%65arch',
  '/ap%69/v1/search',
])('%s is a search', (url) => {
  const { limits } = layerUnder(new Circumstances());
  const search = limits.laneOf({ url: '/search' } as IncomingMessage, true);
  expect(limits.laneOf({ url } as IncomingMessage, true)).toBe(search);
});
