import type { ServerResponse } from 'node:http';
import { describe, expect, test } from 'vitest';
import { browser, serveAsNext } from './test-next.ts';
import { ask, serve } from './test-server.ts';

describe('compression of everything else', () => {
  const sheet = 'a { color: black }\n'.repeat(500);
  const file = (response: ServerResponse, type: string, body: string | Buffer, more = {}) =>
    response
      .writeHead(200, {
        'content-type': type,
        'content-length': Buffer.byteLength(body),
        'cache-control': 'public, max-age=0',
        'accept-ranges': 'bytes',
        etag: '"strong"',
        ...more,
      })
      .end(body);

  test.each([
    ['br', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0, gzip;q=0', undefined],
  ])('a style sheet for who accepts %s', async (accepted, expected) => {
    const { port } = await serveAsNext((_path, response) => file(response, 'text/css', sheet));
    const answer = await ask(port, '/_next/static/a.css', { 'accept-encoding': accepted });
    expect(answer.headers['content-encoding']).toBe(expected);
    expect(answer.headers.vary).toBe('Accept-Encoding');
    expect(answer.headers['content-length']).toBe(String(answer.bytes.length));
    expect(answer.headers.etag).toBe(expected ? 'W/"strong"' : '"strong"');
    expect(answer.headers['accept-ranges']).toBe(expected ? undefined : 'bytes');
    expect(answer.text).toBe(sheet);
  });

  test.each<[string, (response: ServerResponse) => void, object]>([
    ['a picture', (response) => file(response, 'image/webp', sheet), {}],
    ['a font', (response) => file(response, 'font/woff2', sheet), {}],
    ['what is small', (response) => file(response, 'text/css', 'a{}'), {}],
    [
      'what is encoded already',
      (response) => file(response, 'text/css', sheet, { 'content-encoding': 'compress' }),
      {},
    ],
    [
      'what forbids it',
      (response) => file(response, 'text/css', sheet, { 'cache-control': 'no-transform' }),
      {},
    ],
    [
      'a range',
      (response) =>
        response
          .writeHead(206, { 'content-type': 'text/css', 'content-range': 'bytes 0-2/9', 'content-length': 3 })
          .end('abc'),
      { range: 'bytes=0-2' },
    ],
    [
      'an event stream',
      (response) => response.writeHead(200, { 'content-type': 'text/event-stream' }).end(sheet),
      {},
    ],
  ])('%s passes untouched', async (_name, act, headers) => {
    const plain = await serveAsNext((_path, response) => act(response));
    const direct = await serve((_request, response) => act(response));
    const through = await ask(plain.port, '/assets/x', { ...browser, ...headers });
    const without = await ask(direct, '/assets/x', { ...browser, ...headers });
    expect(through.bytes).toEqual(without.bytes);
    for (const name of ['content-length', 'content-encoding', 'content-range', 'etag', 'accept-ranges']) {
      expect(through.headers[name]).toBe(without.headers[name]);
    }
  });

  test('what comes by pieces goes out by pieces', async () => {
    const { port } = await serveAsNext((_path, response) => {
      response.setHeader('content-type', 'text/x-component');
      response.write('first');
      setTimeout(() => response.end(sheet), 10);
    });
    const answer = await ask(port, '/admin', { ...browser, rsc: '1' });
    expect(answer.headers['content-encoding']).toBe('br');
    expect(answer.headers['content-length']).toBeUndefined();
    expect(answer.text).toBe(`first${sheet}`);
  });

  test('a HEAD does not promise the length of what a GET would not get', async () => {
    const { port } = await serveAsNext((_path, response) =>
      response.writeHead(200, { 'content-type': 'text/css', 'content-length': sheet.length }).end(),
    );
    expect((await ask(port, '/assets/x', browser, 'HEAD')).headers['content-length']).toBeUndefined();
    expect((await ask(port, '/assets/x', {}, 'HEAD')).headers['content-length']).toBe(String(sheet.length));
  });
});
