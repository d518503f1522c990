import type { RequestListener, ServerResponse } from 'node:http';
import { beforeEach, describe, expect, test } from 'vitest';
import { EncodedBodies } from './encoded-bodies.ts';
import type { FinishedPage } from './finished-page.ts';
import { KeptPages } from './kept-pages.ts';
import type { Layer } from './layer.ts';
import { drainReadCounts } from './read-count.ts';
import { readersPathTest } from './readers-path.ts';
import { ask, serve } from './test-server.ts';
import { wrapListener } from './wrap-listener.ts';

const editions = ['ar', 'en'];
const firefox = { 'user-agent': 'Mozilla/5.0 (X11; rv:140.0) Gecko/20100101 Firefox/140.0' };
const browser = { ...firefox, 'accept-encoding': 'gzip, deflate, br, zstd' };
const scripts = '<script src="/_next/a.js"></script><script>self.__next_f.push([1])</script>';
const page = (words: string) =>
  `<!DOCTYPE html><html><head><script data-keep="">theme()</script></head><body><div hidden=""><!--$--><!--/$--></div><main>${words}<!-- -->${' متن'.repeat(600)}</main>${scripts}</body></html>`;

/** How far the kept pages' clock has been put forward. */
let ahead = 0;
let secure = false;
const layerOf = (): Layer => ({
  editions,
  isReadersPath: readersPathTest(editions),
  kept: new KeptPages<FinishedPage>(undefined, () => Date.now() + ahead),
  encoded: new EncodedBodies(1024 * 1024),
  isSecure: () => secure,
});

/** Answers as Next does, and remembers what it was asked. */
async function newsroom(act: (path: string, response: ServerResponse) => void, layer = layerOf()) {
  const asked: string[] = [];
  const listener: RequestListener = (request, response) => {
    asked.push(`${request.method} ${request.url}`);
    act(request.url ?? '', response);
  };
  const port = await serve(wrapListener(listener, layer));
  return { port, asked, layer };
}

/** A prerendered page: the head set piece by piece, the body given with end. */
function prerendered(response: ServerResponse, html = page('خبر'), cache = 's-maxage=60, stale-while-revalidate=3540') {
  response.setHeader('Vary', 'rsc, next-router-state-tree');
  response.appendHeader('x-nextjs-prerender', '1');
  response.setHeader('Cache-Control', cache);
  response.setHeader('ETag', '"of-next"');
  response.setHeader('Link', '</_next/a.css>; rel=preload; as="style", </_next/a.js>; rel=preload; as="script"');
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.setHeader('Content-Length', Buffer.byteLength(html));
  response.end(response.req.method === 'HEAD' ? null : html);
}

/** A page drawn at the request, streamed. */
async function streamed(response: ServerResponse, html = page('نتائج')) {
  response.setHeader('Cache-Control', 'private, no-cache, no-store, max-age=0, must-revalidate');
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.flushHeaders();
  const bytes = Buffer.from(html);
  for (let at = 0; at < bytes.length; at += 700) {
    response.write(bytes.subarray(at, at + 700));
    await new Promise(setImmediate);
  }
  response.end();
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 60));

beforeEach(() => {
  secure = false;
  ahead = 0;
  drainReadCounts();
});

describe('a page that may be cached', () => {
  test('leaves without framework scripts, under its policy, and is answered from kept bytes the second time', async () => {
    const { port, asked } = await newsroom((_path, response) => prerendered(response));
    const first = await ask(port, '/politics', browser);
    await settled();
    const second = await ask(port, '/politics', browser);
    for (const { status, text, headers, bytes } of [first, second]) {
      expect(status).toBe(200);
      expect(text).not.toMatch(/_next\/a\.js|__next_f|<!--|<div hidden/);
      expect(text).toContain('<script data-keep="">theme()</script>');
      expect(headers['content-security-policy']).toMatch(/script-src 'self' 'sha256-[^']+'; /);
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['cache-control']).toBe('public, max-age=0, s-maxage=10, stale-while-revalidate=60');
      expect(headers.vary).toBe('Accept-Encoding');
      expect(headers.link).toBe('</_next/a.css>; rel=preload; as="style"');
      expect(headers['content-length']).toBe(String(bytes.length));
      expect(headers['transfer-encoding']).toBeUndefined();
      expect(Object.keys(headers).filter((name) => name.startsWith('x-nextjs'))).toEqual([]);
    }
    expect(first.headers['content-encoding']).toBe('gzip');
    expect(second.headers['content-encoding']).toBe('br');
    expect(second.text).toBe(first.text);
    expect(asked).toEqual(['GET /politics']);
  });

  test('is given in what each browser accepts, each with a strong tag of its own', async () => {
    const { port, asked } = await newsroom((_path, response) => prerendered(response));
    await ask(port, '/');
    await settled();
    const answers = await Promise.all(
      ['br', 'gzip', 'gzip;q=0', 'br;q=0, gzip'].map((accepted) => ask(port, '/', { 'accept-encoding': accepted })),
    );
    expect(answers.map(({ headers }) => headers['content-encoding'])).toEqual(['br', 'gzip', undefined, 'gzip']);
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(new Set(answers.map(({ headers }) => headers.etag)).size).toBe(3);
    expect(answers.every(({ headers }) => headers.etag?.startsWith('"'))).toBe(true);
    expect(asked).toHaveLength(1);
  });

  test('is 304 for who holds it, weakly or strongly, before and after it is kept', async () => {
    const { port } = await newsroom((_path, response) => prerendered(response));
    const { etag } = (await ask(port, '/', browser)).headers;
    for (const held of [etag, `W/${etag}`, `"other", ${etag}`]) {
      const answer = await ask(port, '/', { ...browser, 'if-none-match': held });
      expect([answer.status, answer.bytes.length, answer.headers.etag]).toEqual([304, 0, etag]);
    }
    expect((await ask(port, '/', { ...browser, 'if-none-match': '"other"' })).status).toBe(200);
    expect((await ask(port, '/?x=1', { ...browser, 'if-none-match': etag })).status).toBe(304);
  });

  test('is one page whatever campaign a reader came from, and Next does not see it', async () => {
    const { port, asked } = await newsroom((_path, response) => prerendered(response));
    await ask(port, '/?utm_source=a&fbclid=b');
    await ask(port, '/?utm_source=c');
    await ask(port, '/');
    expect(asked).toEqual(['GET /']);
    await ask(port, '/search?q=x&gclid=1');
    expect(asked.at(-1)).toBe('GET /search?q=x');
  });

  test.each<[string, string, Record<string, string>, (response: ServerResponse) => void]>([
    ['has a query', '/?page=2', {}, prerendered],
    ['Next does not let be cached', '/', {}, (response) => prerendered(response, page('x'), 'private, no-store')],
    ['sets a cookie', '/', {}, (response) => prerendered(response.setHeader('set-cookie', 'a=1'))],
    ['Next calls stale', '/', {}, (response) => prerendered(response.setHeader('x-nextjs-cache', 'STALE'))],
    ['an editor previews', '/', { cookie: '__prerender_bypass=1' }, prerendered],
    ['is missing', '/', {}, (response) => { response.statusCode = 404; prerendered(response); }],
  ])('is not kept when it %s', async (_name, path, headers, act) => {
    const { port, asked, layer } = await newsroom((_path, response) => act(response));
    await ask(port, path, headers);
    await ask(port, path, headers);
    expect(asked).toHaveLength(2);
    expect(layer.kept.size).toBe(0);
  });

  test('that is kept is not shown to an editor who previews, nor to a request for flight data', async () => {
    const { port, asked } = await newsroom((_path, response) => prerendered(response));
    await ask(port, '/');
    await ask(port, '/', { cookie: 'a=b; __prerender_bypass=1' });
    const flight = await ask(port, '/', { rsc: '1' });
    expect(asked).toHaveLength(3);
    expect(flight.text).toContain('__next_f');
  });

  test('a HEAD never fills, and is answered from kept bytes', async () => {
    const { port, asked, layer } = await newsroom((_path, response) => prerendered(response));
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
    const { port, asked, layer } = await newsroom((_path, response) => prerendered(response));
    await ask(port, '/');
    layer.kept.forget();
    await ask(port, '/');
    expect(asked).toHaveLength(2);
  });

  test('a page that was being drawn meanwhile is never kept', async () => {
    const release = Promise.withResolvers<void>();
    const { port, asked, layer } = await newsroom(async (_path, response) => {
      await release.promise;
      prerendered(response, page('قديم'));
    });
    const slow = ask(port, '/');
    while (asked.length === 0) await new Promise(setImmediate);
    layer.kept.forget();
    ahead = 1000;
    release.resolve();
    expect((await slow).text).toContain('قديم');
    await settled();
    expect(layer.kept.size).toBe(0);
  });
});

describe('what is answered for a missing page', () => {
  test.each([404, 410])('keeps the status %i the proxy decided, though the page says 200', async (status) => {
    const { port, layer } = await newsroom((_path, response) => {
      response.statusCode = status;
      response.statusCode = 200;
      prerendered(response, page('لا شيء'), 's-maxage=31536000');
    });
    const answer = await ask(port, '/nothing', browser);
    expect(answer.status).toBe(status);
    expect(answer.headers['cache-control']).toContain('s-maxage=10');
    expect([answer.headers['content-encoding'], answer.headers.etag]).toEqual(['br', undefined].with(0, 'gzip'));
    expect(answer.text).not.toContain('__next_f');
    expect(layer.kept.size).toBe(0);
  });

  test('a spoiled address reaches Next whole', async () => {
    const { port, asked } = await newsroom((_path, response) => prerendered(response));
    for (const path of ['/%D8', '/%zz?a=%zz', '//evil.example', '/a/../admin']) await ask(port, path);
    expect(asked).toEqual(['GET /%25D8', 'GET /%25zz?a=%zz', 'GET /evil.example', 'GET /admin']);
  });
});

test('a streamed page arrives whole, with its length, and stays private', async () => {
  const { port } = await newsroom((_path, response) => void streamed(response));
  for (const headers of [{}, browser]) {
    const answer = await ask(port, '/search?q=x', headers);
    expect(answer.text).toContain('نتائج');
    expect(answer.text).not.toMatch(/__next_f|\ufffd/);
    expect(answer.headers['content-length']).toBe(String(answer.bytes.length));
    expect(answer.headers['cache-control']).toContain('no-store');
    expect(answer.headers.etag).toBeUndefined();
  }
});

describe('the newsroom and the machinery', () => {
  test.each(['/admin', '/admin/articles', '/en/admin', '/api/x', '/_next/x', '/media/x', '/assets/x.html'])(
    '%s passes with its scripts and the basic headers alone',
    async (path) => {
      const { port, layer } = await newsroom((_path, response) => prerendered(response));
      const answer = await ask(port, path, browser);
      expect(answer.text).toBe(page('خبر'));
      expect(answer.headers['content-security-policy']).toBeUndefined();
      expect(answer.headers['x-frame-options']).toBe('DENY');
      expect(answer.headers.vary).toBe('rsc, next-router-state-tree, Accept-Encoding');
      expect(layer.kept.size).toBe(0);
    },
  );

  test('a header that the application chose itself stays', async () => {
    const { port } = await newsroom((_path, response) => response.setHeader('x-frame-options', 'SAMEORIGIN').end('x'));
    expect((await ask(port, '/admin/preview')).headers['x-frame-options']).toBe('SAMEORIGIN');
  });

  test('HSTS is sent where the site is https', async () => {
    secure = true;
    const { port } = await newsroom((_path, response) => prerendered(response));
    const { headers } = await ask(port, '/');
    expect(headers['strict-transport-security']).toBeDefined();
    expect(headers['content-security-policy']).toContain('upgrade-insecure-requests');
  });
});

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
    const { port } = await newsroom((_path, response) => file(response, 'text/css', sheet));
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
    ['what is encoded already', (response) => file(response, 'text/css', sheet, { 'content-encoding': 'zstd' }), {}],
    ['what forbids it', (response) => file(response, 'text/css', sheet, { 'cache-control': 'no-transform' }), {}],
    ['a range', (response) => response.writeHead(206, { 'content-type': 'text/css', 'content-range': 'bytes 0-2/9', 'content-length': 3 }).end('abc'), { range: 'bytes=0-2' }],
    ['an event stream', (response) => response.writeHead(200, { 'content-type': 'text/event-stream' }).end(sheet), {}],
  ])('%s passes untouched', async (_name, act, headers) => {
    const plain = await newsroom((_path, response) => act(response));
    const direct = await serve((_request, response) => act(response));
    const through = await ask(plain.port, '/assets/x', { ...browser, ...headers });
    const without = await ask(direct, '/assets/x', { ...browser, ...headers });
    expect(through.bytes).toEqual(without.bytes);
    for (const name of ['content-length', 'content-encoding', 'content-range', 'etag', 'accept-ranges']) {
      expect(through.headers[name]).toBe(without.headers[name]);
    }
  });

  test('what comes by pieces goes out by pieces', async () => {
    const { port } = await newsroom((_path, response) => {
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
    const { port } = await newsroom((_path, response) =>
      response.writeHead(200, { 'content-type': 'text/css', 'content-length': sheet.length }).end(),
    );
    expect((await ask(port, '/assets/x', browser, 'HEAD')).headers['content-length']).toBeUndefined();
    expect((await ask(port, '/assets/x', {}, 'HEAD')).headers['content-length']).toBe(String(sheet.length));
  });
});

describe('readers', () => {
  test('are counted for an article, from kept bytes or not, and when they hold it already', async () => {
    const { port } = await newsroom((_path, response) => prerendered(response));
    const { etag } = (await ask(port, '/politics/abcdefgh1/%D8%AE', firefox)).headers;
    await ask(port, '/politics/abcdefgh1/%D8%AE', firefox);
    await ask(port, '/politics/abcdefgh1/%D8%AE', { ...firefox, 'if-none-match': etag });
    await ask(port, '/en/world/zyxwvuts9/x?comment=1', firefox);
    expect(drainReadCounts()).toEqual(new Map([['abcdefgh1', 3], ['zyxwvuts9', 1]]));
  });

  test('are not counted for what is no article, is missing, or is asked for by a robot or a HEAD', async () => {
    const { port } = await newsroom((path, response) => {
      if (path.includes('gone')) response.statusCode = 410;
      prerendered(response);
    });
    await ask(port, '/politics', firefox);
    await ask(port, '/politics/abcdefgh1/gone', firefox);
    await ask(port, '/politics/abcdefgh1/x', { 'user-agent': 'Googlebot/2.1' });
    await ask(port, '/politics/abcdefgh1/x', { ...firefox, 'sec-purpose': 'prefetch' });
    await ask(port, '/politics/abcdefgh1/x', firefox, 'HEAD');
    expect(drainReadCounts().size).toBe(0);
  });
});

test('a fault of ours never takes an answer away', async () => {
  const broken = { ...layerOf(), kept: null as never };
  const { port } = await newsroom((_path, response) => prerendered(response), broken);
  const answer = await ask(port, '/', browser);
  expect([answer.status, answer.text]).toEqual([200, page('خبر')]);
});
