import type { IncomingMessage } from 'node:http';
import { describe, expect, test } from 'vitest';
import { requestIdPlace } from '#editorial/request-id-place.ts';
import { figures } from '../metrics/figures.ts';
import { isDirect } from './request-id.ts';
import { browser, Circumstances, pageOf, prerendered, serveAsNext, streamed } from './test-next.ts';
import { ask } from './test-server.ts';

const own = /^[a-z0-9]{11}$/;

describe('a request', () => {
  test('has an id of its own in an answer that is nobody else’s, whatever it brought', async () => {
    const { port } = await serveAsNext((_path, response) => void streamed(response));
    const [first, second] = [
      await ask(port, '/search?q=x', { 'x-request-id': 'chosen-by-a-stranger' }),
      await ask(port, '/admin', browser),
    ];
    expect(first.headers['x-request-id']).toMatch(own);
    expect(second.headers['x-request-id']).toMatch(own);
    expect(second.headers['x-request-id']).not.toBe(first.headers['x-request-id']);
  });

  test('is called as a proxy of ours calls it, where that could be an id', async () => {
    const circumstances = Object.assign(new Circumstances(), { isProxied: true });
    const { port } = await serveAsNext((_path, response) => void streamed(response), circumstances);
    const told = async (given: string) =>
      (await ask(port, '/search?q=x', { 'x-request-id': given })).headers['x-request-id'];
    expect(await told('0b9f2c1e-4d5a-4e8b-9c3d-1f2e3d4c5b6a')).toBe('0b9f2c1e-4d5a-4e8b-9c3d-1f2e3d4c5b6a');
    expect(await told('"><script>')).toMatch(own);
    expect(await told('a'.repeat(65))).toMatch(own);
  });

  test('has none in what many are given: kept pages and what caches share', async () => {
    const { port } = await serveAsNext((path, response) =>
      path === '/feed.xml'
        ? response
            .setHeader('cache-control', 's-maxage=60')
            .setHeader('content-type', 'text/xml')
            .end('<rss/>')
        : prerendered(response),
    );
    for (const path of ['/', '/', '/feed.xml']) {
      const { headers } = await ask(port, path, browser);
      expect([path, headers['x-request-id']]).toEqual([path, undefined]);
    }
  });

  test('that fails is named on the page that says so, as in the head', async () => {
    const { port } = await serveAsNext((path, response) => {
      response.statusCode = 500;
      if (path === '/status/500') prerendered(response, pageOf(`رقم طلبك: <code>${requestIdPlace}</code>`));
      else response.end('Internal Server Error');
    });
    await ask(port, '/status/500');
    const answers = [await ask(port, '/politics', browser), await ask(port, '/status/500', browser)];
    for (const { headers, text, bytes } of answers) {
      expect(headers['x-request-id']).toMatch(own);
      expect(text).toContain(`رقم طلبك: <code>${headers['x-request-id']}</code>`);
      expect(headers['content-length']).toBe(String(bytes.length));
    }
    expect(answers[0]?.headers['x-request-id']).not.toBe(answers[1]?.headers['x-request-id']);
  });
});

test('hits, misses, drawings and bytes are counted, on the connection and in front of Next', async () => {
  const { port } = await serveAsNext((_path, response) => prerendered(response));
  const before = { ...figures() };
  await ask(port, '/', browser);
  const { bytes } = await ask(port, '/', browser);
  const { keptWhole, keptBytes, missed, drawn } = figures();
  expect([keptWhole - before.keptWhole, missed - before.missed, drawn - before.drawn]).toEqual([1, 1, 1]);
  expect(keptBytes - before.keptBytes).toBe(bytes.length);
});

test.each([
  [true, '127.0.0.1', { host: 'localhost:3000' }],
  [true, '::ffff:127.0.0.1', { host: '127.0.0.1:3000' }],
  [true, '::1', { host: '[::1]:3000' }],
  [false, '192.0.2.1', { host: 'localhost' }],
  [false, '127.0.0.1', { host: 'news.example' }],
  [false, '127.0.0.1', { host: 'localhost', 'x-forwarded-for': '192.0.2.1' }],
  [false, '127.0.0.1', { host: 'localhost', forwarded: 'for=192.0.2.1' }],
  [false, '127.0.0.1', { host: 'localhost', 'x-real-ip': '192.0.2.1' }],
  [false, '127.0.0.1', { host: 'localhost', via: '1.1 varnish' }],
  [false, '127.0.0.1', { host: 'localhost', 'cf-connecting-ip': '192.0.2.1' }],
  [false, '127.0.0.1', {}],
])('direct: %s from %s with %o', (expected, remoteAddress, headers) => {
  expect(isDirect({ headers, socket: { remoteAddress } } as unknown as IncomingMessage)).toBe(expected);
});
