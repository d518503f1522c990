import { request } from 'node:http';
import { describe, expect, test } from 'vitest';
import { serveAsNext } from './test-next.ts';

/** Begins a request of which the head alone is sent; tells its status and whether the listener was asked. */
async function begun(path: string, headers: Record<string, string>): Promise<[number, boolean]> {
  let isAsked = false;
  const { port } = await serveAsNext((_path, response) => {
    isAsked = true;
    response.end('{}');
  });
  return new Promise((done, failed) => {
    const sent = request({ host: '127.0.0.1', port, path, method: 'POST', headers }, (answer) => {
      sent.destroy();
      done([answer.statusCode ?? 0, isAsked]);
    });
    sent.on('error', failed).flushHeaders();
  });
}

describe('a body is refused before it is gathered', () => {
  test.each([
    ['one that is too long', '/api/newsroom/execute', { 'content-length': '4000001' }, 413],
    ['one that does not say', '/api/newsroom/welcome', { 'transfer-encoding': 'chunked' }, 411],
    ['for signing in, too', '/api/auth/sign-in/email', { 'content-length': '9000000000' }, 413],
    ['a form without its boundary', '/assets/x', { 'content-type': 'multipart/form-data' }, 415],
    ['a form of words', '/api/newsroom/x', { 'content-type': 'Application/x-www-form-urlencoded' }, 415],
  ])('%s', async (_, path, headers, status) => {
    expect(await begun(path, headers)).toEqual([status, false]);
  });

  test.each([
    ['one of a length that is borne', '/api/newsroom/execute', { 'content-length': '4000000' }],
    ['none', '/api/auth/sign-out', { 'content-length': '0' }],
    ['a picture, which is counted as it comes', '/api/newsroom/media', { 'transfer-encoding': 'chunked' }],
  ])('and let in: %s', async (_, path, headers) => {
    expect(await begun(path, headers)).toEqual([200, true]);
  });
});
