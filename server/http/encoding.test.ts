import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { acceptedEncodings, encode, encoder, isEncodable } from './encoding.ts';

test.each([
  [undefined, ['identity']],
  ['', ['identity']],
  ['gzip, deflate, br, zstd', ['br', 'zstd', 'gzip', 'identity']],
  ['zstd, gzip;q=0.9', ['zstd', 'gzip', 'identity']],
  ['gzip', ['gzip', 'identity']],
  ['br;q=0, gzip', ['gzip', 'identity']],
  ['br;q=0.5, gzip;q=0.8', ['gzip', 'br', 'identity']],
  ['BR; Q=1.0', ['br', 'identity']],
  ['gzip;q=0', ['identity']],
  ['*', ['br', 'zstd', 'gzip', 'identity']],
  ['*;q=0, gzip', ['gzip']],
  ['*;q=0', ['identity']],
  ['identity, br;q=0.4', ['identity', 'br']],
  ['identity;q=0, gzip', ['gzip']],
  ['x-gzip', ['gzip', 'identity']],
  ['gzip;q=nonsense', ['identity']],
])('accepts %s as %j', (header, expected) => {
  expect(acceptedEncodings(header)).toEqual(expected);
});

test('knows text from what is compressed already', () => {
  for (const type of [
    'text/html; charset=utf-8',
    'text/css',
    'application/json',
    'application/javascript; charset=UTF-8',
    'image/svg+xml',
    'application/rss+xml',
    'application/manifest+json',
    'text/x-component',
  ]) {
    expect(isEncodable(type), type).toBe(true);
  }
  for (const type of [
    'image/webp',
    'font/woff2',
    'application/octet-stream',
    'text/event-stream',
    'video/mp4',
    '',
  ]) {
    expect(isEncodable(type), type).toBe(false);
  }
});

test('encodes whole bodies', async () => {
  const body = Buffer.from('خبر '.repeat(2000));
  expect(gunzipSync(await encode(body, 'gzip'))).toEqual(body);
  expect(brotliDecompressSync(await encode(body, 'br'))).toEqual(body);
  expect(zstdDecompressSync(await encode(body, 'zstd'))).toEqual(body);
  expect(await encode(body, 'identity')).toBe(body);
});

test.each(['gzip', 'br', 'zstd'] as const)(
  '%s passes each piece on before the next comes',
  async (encoding) => {
    const stream = encoder(encoding);
    const first = new Promise<Buffer>((resolve) => stream.once('data', resolve));
    stream.write('first piece');
    expect((await first).length).toBeGreaterThan(0);
    stream.destroy();
  },
);
