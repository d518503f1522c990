import type { ServerResponse } from 'node:http';
import { describe, expect, test } from 'vitest';
import { browser, Circumstances, pageOf, prerendered, serveAsNext, untilEncoded } from './test-next.ts';
import { ask } from './test-server.ts';

describe('a page that may be cached', () => {
  test('leaves without framework scripts, under its policy, and is answered from kept bytes the second time', async () => {
    const { port, asked } = await serveAsNext((_path, response) => prerendered(response));
    const first = await ask(port, '/politics', browser);
    await untilEncoded(port, '/politics');
    const second = await ask(port, '/politics', browser);
    for (const { status, text, headers, bytes } of [first, second]) {
      expect(status).toBe(200);
      expect(text).not.toMatch(/_next\/a\.js|__next_f|<!--|<div hidden/);
      expect(text).toContain('<script data-keep="">theme()</script>');
      expect(headers['content-security-policy']).toMatch(/script-src 'self' 'sha256-[^']+'; /);
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['cache-control']).toBe('public, max-age=0, s-maxage=1');
      expect(headers.vary).toBe('Accept-Encoding');
      expect(headers.link).toBe('</_next/a.css>; rel=preload; as="style"');
      expect(headers['content-length']).toBe(String(bytes.length));
      expect(headers['transfer-encoding']).toBeUndefined();
      expect(Object.keys(headers).filter((name) => name.startsWith('x-nextjs'))).toEqual([]);
    }
    expect([first, second].map(({ headers }) => headers['content-encoding'])).toEqual(['br', 'br']);
    expect(second.text).toBe(first.text);
    expect(asked).toEqual(['GET /politics']);
  });

  test('is given in what each browser accepts, each with a strong tag of its own', async () => {
    const { port, asked } = await serveAsNext((_path, response) => prerendered(response));
    await ask(port, '/');
    await untilEncoded(port, '/');
    await untilEncoded(port, '/', 'zstd');
    const answers = await Promise.all(
      ['br', 'gzip', 'gzip;q=0', 'br;q=0, gzip', 'zstd, gzip;q=0.9'].map((accepted) =>
        ask(port, '/', { 'accept-encoding': accepted }),
      ),
    );
    expect(answers.map(({ headers }) => headers['content-encoding'])).toEqual([
      'br',
      'gzip',
      undefined,
      'gzip',
      'zstd',
    ]);
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(new Set(answers.map(({ headers }) => headers.etag)).size).toBe(4);
    expect(answers.every(({ headers }) => headers.etag?.startsWith('"'))).toBe(true);
    expect(asked).toHaveLength(1);
  });

  test('is made in zstd once somebody asks for that before brotli', async () => {
    const { port, layer } = await serveAsNext((_path, response) => prerendered(response));
    await ask(port, '/', browser);
    await untilEncoded(port, '/');
    expect(layer.kept.find('/')?.made('zstd')).toBeUndefined();
    const asked = { 'accept-encoding': 'zstd, gzip;q=0.5' };
    expect((await ask(port, '/', asked)).headers['content-encoding']).toBe('gzip');
    await untilEncoded(port, '/', 'zstd');
    expect((await ask(port, '/', asked)).headers['content-encoding']).toBe('zstd');
  });

  test('is 304 for who holds it, weakly or strongly, before and after it is kept', async () => {
    const { port } = await serveAsNext((_path, response) => prerendered(response));
    const { etag } = (await ask(port, '/', browser)).headers;
    for (const held of [etag, `W/${etag}`, `"other", ${etag}`]) {
      const answer = await ask(port, '/', { ...browser, 'if-none-match': held });
      expect([answer.status, answer.bytes.length, answer.headers.etag]).toEqual([304, 0, etag]);
    }
    expect((await ask(port, '/', { ...browser, 'if-none-match': '"other"' })).status).toBe(200);
    expect((await ask(port, '/?x=1', { ...browser, 'if-none-match': etag })).status).toBe(304);
  });

  test('is one page whatever campaign a reader came from, and Next does not see it', async () => {
    const { port, asked } = await serveAsNext((_path, response) => prerendered(response));
    await ask(port, '/?utm_source=a&fbclid=b');
    await ask(port, '/?utm_source=c');
    await ask(port, '/');
    expect(asked).toEqual(['GET /']);
    await ask(port, '/?page=2');
    expect(asked).toEqual(['GET /']);
    await ask(port, '/search?q=x&gclid=1');
    expect(asked.at(-1)).toBe('GET /search?q=x');
  });

  test.each<[string, string, Record<string, string>, (response: ServerResponse) => void]>([
    ['is a search', '/search?q=x', {}, prerendered],
    ['may not be cached', '/', {}, (response) => prerendered(response, pageOf('x'), 'private, no-store')],
    [
      'bears what Next says of every page it draws',
      '/',
      {},
      (response) =>
        prerendered(response, pageOf('x'), 'private, no-cache, no-store, max-age=0, must-revalidate'),
    ],
    ['sets a cookie', '/', {}, (response) => prerendered(response.setHeader('set-cookie', 'a=1'))],
    ['an editor previews', '/', { cookie: '__prerender_bypass=1' }, prerendered],
    [
      'is missing',
      '/',
      {},
      (response) => {
        response.statusCode = 404;
        prerendered(response);
      },
    ],
  ])('is not kept when it %s', async (_name, path, headers, act) => {
    const { port, asked, layer } = await serveAsNext((_path, response) => act(response));
    await ask(port, path, headers);
    await ask(port, path, headers);
    expect(asked).toHaveLength(2);
    expect(layer.kept.size).toBe(0);
  });

  test('that is kept is not shown to an editor who previews', async () => {
    const { port, asked } = await serveAsNext((_path, response) => prerendered(response));
    await ask(port, '/');
    await ask(port, '/', { cookie: 'a=b; __prerender_bypass=1' });
    expect(asked).toHaveLength(2);
  });

  test('is the same page for who asks for flight data, which readers’ pages do not have', async () => {
    const { port, asked } = await serveAsNext((_path, response) => prerendered(response));
    const flight = await ask(port, '/', { rsc: '1', 'next-router-prefetch': '1' });
    const page = await ask(port, '/');
    expect(flight.text).toBe(page.text);
    expect(flight.text).not.toContain('__next_f');
    expect(flight.headers['content-security-policy']).toBeDefined();
    expect(asked).toHaveLength(1);
  });

  test.each(['POST', 'PUT', 'DELETE'])('refuses a %s without drawing anything', async (method) => {
    const { port, asked } = await serveAsNext((_path, response) => prerendered(response));
    const answer = await ask(port, '/politics', {}, method);
    expect([answer.status, answer.headers.allow, asked.length]).toEqual([405, 'GET, HEAD', 0]);
  });

  test('a HEAD never fills, and is answered from kept bytes', async () => {
    const { port, asked, layer } = await serveAsNext((_path, response) => prerendered(response));
    const before = await ask(port, '/', {}, 'HEAD');
    expect([before.status, before.bytes.length, layer.kept.size]).toEqual([200, 0, 0]);
    expect(before.headers['content-length']).toBeUndefined();
    const full = await ask(port, '/');
    const after = await ask(port, '/', {}, 'HEAD');
    expect([after.bytes.length, after.headers['content-length']]).toEqual([0, String(full.bytes.length)]);
    expect(asked).toEqual(['HEAD /', 'GET /']);
  });
});

describe('forgetting', () => {
  test('a page is drawn anew', async () => {
    const { port, asked, layer } = await serveAsNext((_path, response) => prerendered(response));
    await ask(port, '/');
    layer.kept.forget();
    await ask(port, '/');
    expect(asked).toHaveLength(2);
  });

  test('a page that was being drawn meanwhile is never kept', async () => {
    const release = Promise.withResolvers<void>();
    const circumstances = new Circumstances();
    const { port, asked, layer } = await serveAsNext(async (_path, response) => {
      await release.promise;
      prerendered(response, pageOf('قديم'));
    }, circumstances);
    const slow = ask(port, '/');
    while (asked.length === 0) await new Promise(setImmediate);
    layer.kept.forget();
    circumstances.aheadMs = 1000;
    release.resolve();
    expect((await slow).text).toContain('قديم');
    expect(layer.kept.size).toBe(0);
  });
});
