import type { ServerResponse } from 'node:http';
import { describe, expect, test } from 'vitest';
import { Circumstances, pageOf, prerendered, serveAsNext, untilEncoded } from './test-next.ts';
import { type Answer, ask } from './test-server.ts';

const id = 'mh3k9x0a1b2';

const sent = (type: string, caching: string, more: Record<string, string> = {}, status = 200) =>
  ((_path: string, response: ServerResponse) => {
    response
      .writeHead(status, { 'Content-Type': type, 'Cache-Control': caching, ...more })
      .end('x'.repeat(50));
  }) as (path: string, response: ServerResponse) => void;
const page = (_path: string, response: ServerResponse) => prerendered(response);
const missing = (_path: string, response: ServerResponse) => {
  response.statusCode = 404;
  prerendered(response);
};

const failing = (_path: string, response: ServerResponse) => {
  response.statusCode = 500;
  prerendered(response);
};

/** What shared caches are told. */
const told = ({ headers }: Answer) => ({
  life: [headers['cache-control'], headers['cdn-cache-control']],
  tags: headers['surrogate-key'],
});
const short = 'public, max-age=1';

describe('what may be shared says for how long, and under which tags', () => {
  test.each<[string, string, typeof page, string, string]>([
    ['a page', '/', page, 'max-age=0', 'site edition-ar'],
    ['an article', `/yemen/${id}/slug`, page, 'max-age=0', 'site edition-ar'],
    ['a page of the other edition', '/en/latest', page, 'max-age=0', 'site edition-en'],
    ['a page that is not there', '/nothing', missing, 'max-age=0', 'site edition-ar'],
    [
      'a feed',
      '/en/feed.xml',
      sent('application/rss+xml', 'public, max-age=0'),
      'max-age=0',
      'site edition-en',
    ],
    [
      'a sitemap',
      '/sitemap.xml',
      sent('text/xml', 'public, max-age=60'),
      'max-age=60',
      'site edition-ar edition-en',
    ],
    [
      'the API',
      '/api/v1/x',
      sent('application/json', 'public, max-age=30'),
      'max-age=30',
      'site edition-ar edition-en',
    ],
    [
      'a card',
      `/og/${id}.png`,
      sent('image/png', 'public, max-age=300'),
      'max-age=300',
      `site article-${id}`,
    ],
    [
      'a redirect',
      '/old',
      sent('text/plain', 'public, max-age=60', { Location: '/new' }, 308),
      'max-age=60',
      'site edition-ar',
    ],
  ])('%s', async (_kind, path, act, browsers, tags) => {
    const { port } = await serveAsNext(act);
    for (const method of ['GET', 'HEAD', 'GET']) {
      const answer = await ask(port, path, {}, method);
      expect(told(answer)).toEqual({ life: [`public, ${browsers}, s-maxage=1`, short], tags });
      expect(answer.headers['cache-tag']).toBe(tags.replaceAll(' ', ','));
    }
  });

  test('a file under a name with a digest, for ever', async () => {
    const lasting = 'public, max-age=31536000, immutable';
    const { port } = await serveAsNext(sent('image/webp', lasting));
    expect(told(await ask(port, '/media/a.webp'))).toEqual({ life: [lasting, undefined], tags: 'files' });
  });

  test('longer where the edge is told what is old, to each in its words, and again in a 304', async () => {
    const circumstances = new Circumstances();
    const { port } = await serveAsNext(page, circumstances);
    const { etag } = (await ask(port, '/en')).headers;
    circumstances.edge = { isPurged: true, isFastly: true, isCloudflare: true, hasGenerations: true };
    for (const headers of [{}, { 'if-none-match': etag }]) {
      const answer = await ask(port, '/', headers);
      expect(answer.headers).toMatchObject({
        ...{ 'cache-control': 'public, max-age=0, s-maxage=1', 'cdn-cache-control': 'public, max-age=300' },
        ...{ 'surrogate-control': 'max-age=300', 'x-accel-expires': '300' },
      });
    }
  });
});

test('what was drawn while something changed may be shared by nobody, and what comes after it may', async () => {
  const circumstances = new Circumstances();
  circumstances.edge = { isPurged: true, isFastly: true, isCloudflare: true, hasGenerations: true };
  let isChanging = true;
  const { port, layer } = await serveAsNext((path, response) => {
    if (isChanging) layer.kept.forget();
    if (path === '/feed.xml') sent('application/rss+xml', 'public, max-age=0')(path, response);
    else prerendered(response, pageOf('قديم'));
  }, circumstances);
  for (const path of ['/', '/feed.xml']) {
    expect((await ask(port, path)).headers).toMatchObject({
      ...{ 'cache-control': 'public, max-age=0, s-maxage=0', 'cdn-cache-control': 'no-store' },
      ...{ 'surrogate-control': 'no-store', 'x-accel-expires': '0' },
    });
  }
  isChanging = false;
  circumstances.aheadMs = 60_000;
  for (const path of ['/', '/feed.xml'])
    expect((await ask(port, path)).headers['cdn-cache-control']).toBe('public, max-age=300');
});

test('what may be shared varies by nothing but its encoding, and Next hears nothing that would change it', async () => {
  const { port } = await serveAsNext((_path, response) => {
    const heard = JSON.stringify(
      Object.keys(response.req.headers).filter((name) => /^(?:rsc|next-)/.test(name)),
    );
    response.setHeader('Vary', 'rsc, next-router-state-tree, next-router-prefetch');
    response
      .writeHead(200, { 'Content-Type': 'application/json', 'Cache-Control': 'public, max-age=30' })
      .end(heard);
  });
  for (const path of ['/sitemap.xml', '/api/v1/articles', '/robots.txt']) {
    const { text, headers } = await ask(port, path, { rsc: '1', 'next-router-prefetch': '1' });
    expect([text, headers.vary]).toEqual(['[]', 'Accept-Encoding']);
  }
  expect((await ask(port, '/admin/articles', { rsc: '1' })).text).toBe('["rsc"]');
});

describe('nothing tells shared caches to keep', () => {
  test.each<[string, string, Record<string, string>, typeof page]>([
    ['the newsroom', '/admin', {}, sent('text/html', 'private, no-store')],
    ['the newsroom, whatever it says', '/en/admin/articles', {}, sent('text/html', 'public, max-age=60')],
    ['a session, whatever it says', '/api/auth/session', {}, sent('application/json', 'public, max-age=60')],
    [
      'an answer with a cookie',
      '/api/v1/x',
      {},
      sent('application/json', 'public, max-age=9', { 'Set-Cookie': 'a=b' }),
    ],
    [
      'a page with a cookie',
      '/',
      {},
      (_path, response) => prerendered(response.setHeader('Set-Cookie', 'a=b')),
    ],
    ['a preview', '/', { cookie: 'a=b; __prerender_bypass=1' }, page],
    ['a failed page', '/', {}, failing],
    ['a failed answer', '/api/v1/x', {}, sent('application/json', 'public, max-age=9', {}, 503)],
    ['a refused answer', '/api/v1/x', {}, sent('application/json', 'public, max-age=9', {}, 403)],
    ['a page of one reader', '/search?q=x', {}, sent('text/html', 'private, no-cache, no-store')],
    ['what says nothing', '/healthz', {}, (_path, response) => void response.end('ok')],
    ['what may be kept by browsers alone', '/x.json', {}, sent('application/json', 'private, max-age=60')],
  ])('%s', async (_kind, path, headers, act) => {
    const circumstances = new Circumstances();
    circumstances.edge = { isPurged: true, isFastly: true, isCloudflare: true, hasGenerations: true };
    const { port } = await serveAsNext(act, circumstances);
    for (let times = 0; times < 2; times++) {
      const answer = await ask(port, path, headers);
      expect(answer.headers['cache-control']).toMatch(/no-store|private/);
      for (const name of [
        'cdn-cache-control',
        'surrogate-control',
        'x-accel-expires',
        'surrogate-key',
        'cache-tag',
      ])
        expect(answer.headers[name], name).toBeUndefined();
    }
  });
});

test('a page whose better rendition is being made is not kept by the edge in its place', async () => {
  const circumstances = new Circumstances();
  circumstances.edge = { isPurged: true, isFastly: false, isCloudflare: false, hasGenerations: true };
  const { port } = await serveAsNext(page, circumstances);
  const asked = { 'accept-encoding': 'zstd, gzip;q=0.5' };
  await untilEncoded(port, '/');
  const first = await ask(port, '/', asked);
  expect(first.headers['content-encoding']).toBe('gzip');
  expect([first.headers['cdn-cache-control'], first.headers['x-accel-expires']]).toEqual([
    undefined,
    undefined,
  ]);
  await untilEncoded(port, '/', 'zstd');
  const second = await ask(port, '/', asked);
  expect([second.headers['content-encoding'], second.headers['x-accel-expires']]).toEqual(['zstd', '300']);
});
