import { expect, test } from 'vitest';
import { pageOf, prerendered, serveAsNext } from './test-next.ts';
import { ask } from './test-server.ts';

/** What somebody outside may say in the hope that Next believes it. */
const said = {
  'content-security-policy': "script-src 'nonce-evil'",
  'next-action': 'a'.repeat(42),
  forwarded: 'host=evil.test;proto=https',
  'next-resume': '1',
  'x-action-revalidated': '[]',
  'x-asked': '//evil.test',
  'x-forwarded-host': 'evil.test',
  'x-forwarded-port': '1',
  'x-forwarded-prefix': '/evil',
  'x-forwarded-proto': 'javascript',
  'x-http-method-override': 'DELETE',
  'x-invoke-path': '/admin/people',
  'x-matched-path': '/admin/people',
  'x-middleware-prefetch': '1',
  'x-middleware-rewrite': '/admin/people',
  'x-middleware-subrequest': 'proxy:proxy:proxy:proxy:proxy',
  'x-nextjs-data': '1',
  'x-nonce': 'evil',
  'x-now-route-matches': '1=evil',
  'x-original-url': '/admin/people',
  'x-prerender-revalidate': 'evil',
  'x-rewrite-url': '/admin/people',
};

test.each(['/world', '/admin/people', '/api/v1/articles', '/api/newsroom/places'])(
  'Next hears nothing at %s of what only its own parts may say',
  async (path) => {
    let heard: string[] = [];
    const { port } = await serveAsNext((_path, response) => {
      heard = Object.keys(response.req.headers);
      prerendered(response);
    });
    await ask(port, path, { ...said, 'accept-language': 'ar', cookie: 'a=b' });
    expect(heard.filter((name) => name in said)).toEqual([]);
    expect(heard).toEqual(expect.arrayContaining(['accept-language', 'cookie', 'host']));
  },
);

test('a page that is kept is the same whatever its first reader said', async () => {
  const { port } = await serveAsNext((_path, response) => {
    const { headers } = response.req;
    prerendered(
      response,
      pageOf(
        Object.keys(said)
          .map((name) => headers[name] ?? '')
          .join(''),
      ),
    );
  });
  const evil = (await ask(port, '/world', { ...said, rsc: '1' })).text;
  expect(evil).toBe((await ask(port, '/sport')).text);
  expect((await ask(port, '/world')).text).toBe(evil);
});

test.each(['/admin', '/en/admin/people', '/admin/sign-in', '/'])(
  'a page such as %s answers no POST',
  async (path) => {
    const { port, asked } = await serveAsNext((_path, response) => prerendered(response));
    expect((await ask(port, path, { 'next-action': 'a'.repeat(42) }, 'POST')).status).toBe(405);
    expect(asked).toEqual([]);
  },
);

test.each(['TRACE', 'PROPFIND', 'PURGE', 'SEARCH'])('no address answers %s', async (method) => {
  const { port, asked } = await serveAsNext((_path, response) => prerendered(response));
  for (const path of [
    '/',
    '/admin',
    '/api/v1/articles',
    '/api/newsroom/execute',
    '/media/x-400.avif',
    '/healthz',
  ])
    expect((await ask(port, path, {}, method)).status).toBe(405);
  expect(asked).toEqual([]);
});
