import { describe, expect, test } from 'vitest';
import { browser, pageOf, prerendered, serveAsNext, streamed } from './test-next.ts';
import { ask } from './test-server.ts';

describe('what is answered for a missing page', () => {
  test.each([404, 410])('bears the status %i, is compressed and kept by nobody here', async (status) => {
    const { port, layer } = await serveAsNext((_path, response) => {
      response.statusCode = status;
      prerendered(response, pageOf('لا شيء'), 's-maxage=31536000');
    });
    const answer = await ask(port, '/nothing', browser);
    expect(answer.status).toBe(status);
    expect(answer.headers['cache-control']).toContain('s-maxage=1');
    expect([answer.headers['content-encoding'], answer.headers.etag]).toEqual(['br', undefined]);
    expect(answer.text).not.toContain('__next_f');
    expect(layer.kept.size).toBe(0);
  });

  test('a spoiled address reaches Next whole', async () => {
    const { port, asked } = await serveAsNext((_path, response) => prerendered(response));
    for (const path of ['/%D8', '/search?q=%zz', '//evil.example', '/a/../admin']) await ask(port, path);
    expect(asked).toEqual(['GET /%25D8', 'GET /search?q=%zz', 'GET /evil.example', 'GET /admin']);
  });
});

test('a streamed page arrives whole, with its length, and stays private, yet is there to go back to', async () => {
  const { port } = await serveAsNext((_path, response) => void streamed(response));
  for (const headers of [{}, browser]) {
    const answer = await ask(port, '/search?q=x', headers);
    expect(answer.text).toContain('نتائج');
    expect(answer.text).not.toMatch(/__next_f|\ufffd/);
    expect(answer.headers['content-length']).toBe(String(answer.bytes.length));
    expect(answer.headers['cache-control']).toBe('private, no-cache');
    expect(answer.headers.etag).toBeUndefined();
  }
});

test('what an editor previews, or a cookie comes with, is stored by no browser', async () => {
  const { port } = await serveAsNext((path, response) => {
    if (path === '/search?q=cookie') response.setHeader('Set-Cookie', 'a=b');
    void streamed(response);
  });
  const preview = await ask(port, '/search?q=x', { cookie: '__prerender_bypass=1' });
  const cookie = await ask(port, '/search?q=cookie');
  for (const { headers } of [preview, cookie]) expect(headers['cache-control']).toContain('no-store');
});
