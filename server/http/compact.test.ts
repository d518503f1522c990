import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { compact } from './compact.ts';

test.each([
  ['a short text', Buffer.from('خبر')],
  ['what zlib gives', gzipSync('خبر')],
  ['a piece', Buffer.alloc(5000, 'x').subarray(10, 20)],
])('%s holds no more memory than its bytes', (_name, body) => {
  expect(compact(body)).toEqual(body);
  expect(compact(body).buffer.byteLength).toBe(body.length);
});
