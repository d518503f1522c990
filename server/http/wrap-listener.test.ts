import type { ServerResponse } from 'node:http';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { drainReadCounts } from './read-count.ts';
import {
  browser,
  Circumstances,
  firefox,
  layerUnder,
  pageOf,
  prerendered,
  serveAsNext,
} from './test-next.ts';
import { ask } from './test-server.ts';

beforeEach(() => void drainReadCounts());

describe('the newsroom and the machinery', () => {
  test.each(['/admin', '/admin/articles', '/en/admin', '/api/x', '/_next/x', '/media/x', '/assets/x.html'])(
    '%s passes with its scripts and the basic headers',
    async (path) => {
      const { port, layer } = await serveAsNext((_path, response) => prerendered(response));
      const answer = await ask(port, path, browser);
      expect(answer.text).toBe(pageOf('خبر'));
      // What has no policy of its own gets the one of files, under which nothing runs.
      expect(answer.headers['content-security-policy']).toMatch(/^default-src 'none'; base-uri 'none'/);
      expect(answer.headers['cross-origin-resource-policy']).toBe(
        /^\/(?:_next|media|assets)/.test(path) ? 'cross-origin' : 'same-origin',
      );
      expect(answer.headers['x-frame-options']).toBe('DENY');
      // What may be shared varies by its encoding alone.
      const varied = path.includes('admin')
        ? 'rsc, next-router-state-tree, Accept-Encoding'
        : 'Accept-Encoding';
      expect(answer.headers.vary).toBe(varied);
      expect(layer.kept.size).toBe(0);
    },
  );

  test('a header that the application chose itself stays', async () => {
    const { port } = await serveAsNext((_path, response) =>
      response.setHeader('x-frame-options', 'SAMEORIGIN').end('x'),
    );
    expect((await ask(port, '/admin/preview')).headers['x-frame-options']).toBe('SAMEORIGIN');
  });

  test.each([
    [200, 'public, max-age=31536000, immutable'],
    [304, 'public, max-age=31536000, immutable'],
    [404, 'no-store'],
    [416, 'no-store'],
  ])('what never changes may be kept for good, a fault in its place not: %i', async (status, caching) => {
    const { port } = await serveAsNext((_path, response) => {
      response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
      response.writeHead(status, { 'content-type': 'text/css' }).end(status === 304 ? null : 'a{}');
    });
    const { headers } = await ask(port, '/assets/fonts/x.0123456789.css', browser);
    expect(headers['cache-control']).toBe(caching);
  });

  test('what readers get that is no page says nothing of the framework', async () => {
    const { port } = await serveAsNext((_path, response) => {
      response.setHeader('x-middleware-rewrite', '/ar/feed/feed.xml');
      response.setHeader('vary', 'rsc, next-router-state-tree, Origin');
      response.setHeader('content-type', 'application/rss+xml').end('<rss/>');
    });
    const { headers } = await ask(port, '/feed.xml', browser);
    expect(headers['x-middleware-rewrite']).toBeUndefined();
    expect(headers.vary).toBe('Origin, Accept-Encoding');
  });

  test('HSTS is sent where the site is https', async () => {
    const circumstances = Object.assign(new Circumstances(), { isSecure: true });
    const { port } = await serveAsNext((_path, response) => prerendered(response), circumstances);
    const { headers } = await ask(port, '/');
    expect(headers['strict-transport-security']).toBeDefined();
    expect(headers['content-security-policy']).toContain('upgrade-insecure-requests');
  });
});

describe('what the newsroom shows as readers see it', () => {
  const paths = ['/admin/front/preview', '/en/admin/articles/abcdefgh1/frame', '/admin/shared/x'];

  test.each(paths)(
    '%s is finished as readers’ pages are, and may be framed where it says so',
    async (path) => {
      for (const framing of ['SAMEORIGIN', 'DENY']) {
        const { port, layer } = await serveAsNext((_path, response) => {
          if (framing === 'SAMEORIGIN') response.setHeader('X-Frame-Options', framing);
          prerendered(response, pageOf('خبر'), 'private, no-store');
        });
        const { text, headers } = await ask(port, path, browser);
        expect(text).not.toContain('__next_f');
        expect(headers['content-security-policy']).toMatch(/script-src 'self' 'sha256-/);
        const ancestors = framing === 'DENY' ? 'none' : 'self';
        expect(headers['content-security-policy']).toContain(`frame-ancestors '${ancestors}'`);
        expect([headers['x-frame-options'], headers['cache-control']]).toEqual([
          framing,
          'private, no-store',
        ]);
        expect(layer.kept.size).toBe(0);
      }
    },
  );

  test.each(paths)('the newsroom’s own page in place of %s keeps its scripts and policy', async (path) => {
    const { port } = await serveAsNext((_path, response) => {
      response.statusCode = 403;
      response.setHeader('Content-Security-Policy', "default-src 'self'");
      prerendered(response, pageOf('الدخول'), 'private, no-store');
    });
    const { status, text, headers } = await ask(port, path, browser);
    expect([status, headers['content-security-policy']]).toEqual([403, "default-src 'self'"]);
    expect(text).toBe(pageOf('الدخول'));
  });
});

describe('readers', () => {
  test('are counted for an article, from kept bytes or not, and when they hold it already', async () => {
    const { port } = await serveAsNext((_path, response) => prerendered(response));
    const { etag } = (await ask(port, '/politics/abcdefgh1/%D8%AE', firefox)).headers;
    await ask(port, '/politics/abcdefgh1/%D8%AE', firefox);
    await ask(port, '/politics/abcdefgh1/%D8%AE', { ...firefox, 'if-none-match': etag });
    await ask(port, '/en/world/zyxwvuts9/x?comment=1', firefox);
    expect(drainReadCounts()).toEqual(
      new Map([
        ['abcdefgh1', 3],
        ['zyxwvuts9', 1],
      ]),
    );
  });

  test('are not counted for what is no article, is missing, or is asked for by a robot or a HEAD', async () => {
    const { port } = await serveAsNext((path, response) => {
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

test('a fault of ours never takes an answer away, nor lets in what is not for outside', async () => {
  const told = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const broken = { ...layerUnder(new Circumstances()), kept: null as never };
  let heard: string[] = [];
  const hear = (response: ServerResponse) => {
    heard = Object.keys(response.req.headers);
    prerendered(response);
  };
  const { port } = await serveAsNext((_path, response) => hear(response), undefined, broken);
  const forged = { 'x-middleware-subrequest': 'proxy', 'next-action': 'a', 'x-invoke-path': '/admin' };
  await ask(port, '/', { ...browser, ...forged });
  for (const name of Object.keys(forged)) expect(heard).not.toContain(name);
  await ask(port, '/', browser);
  const answer = await ask(port, '/', browser);
  expect([answer.status, answer.text]).toEqual([200, pageOf('خبر')]);
  expect(told).toHaveBeenCalledOnce();
  told.mockRestore();
});
