import type { ServerResponse } from 'node:http';
import { describe, expect, onTestFinished, test } from 'vitest';
import { Circumstances, layerUnder, pageOf, prerendered, serveAsNext } from '#server/http/test-next.ts';
import { type Answer, ask } from '#server/http/test-server.ts';
import { hurryPurges, shareHurry } from '#server/outbound/hurry-purges.ts';
import { purge } from '#server/outbound/purge.ts';
import type { Started, WhenOver } from './started.testing.ts';

const accepting = (encoding: string) => ({ 'accept-encoding': encoding });
const json = (response: ServerResponse, status: number, head: Record<string, string>) =>
  response.writeHead(status, { 'Content-Type': 'application/json', ...head }).end('{}');

const sessions = ['/admin/articles', '/en/admin', '/api/auth/session', '/api/newsroom/articles'].map(
  (path) => [path, 'session=a'] as const,
);
const never = [
  ['/politics', 'a=b; __prerender_bypass=1'],
  ...(['/with-cookie', '/failed', '/api/v1/refused', '/api/v1/failed', '/search?q=x'] as const).map(
    (path) => [path, undefined] as const,
  ),
] as const;

/** What a recipe must hold, whichever server it is for: the edge in front of the layer that answers in front of Next. */
export function describeEdge(
  name: string,
  isThere: boolean,
  start: (origin: number, whenOver: WhenOver) => Promise<Started>,
): void {
  describe.skipIf(!isThere)(name, { timeout: 30_000 }, () => {
    test('answers a page that it has, without asking', async () => {
      const { get, asked } = await standing(start);
      const [first, second] = [await get('/politics'), await get('/politics')];
      expect([first.status, first.text, second.text]).toEqual([
        200,
        second.text,
        expect.stringContaining('خبر 0'),
      ]);
      expect([first, second].map(({ headers }) => headers['x-cache'])).toEqual(['MISS', 'HIT']);
      await get('/politics?utm_source=a&fbclid=b');
      expect(asked('/politics')).toBe(1);
    });

    test('shows what was published within a second, while readers read, and nothing old after it', async () => {
      const { get, publish } = await standing(start);
      await get('/politics');
      for (const version of [1, 2]) {
        const published = performance.now();
        publish();
        let seen = 0;
        while (performance.now() - published < 1000) {
          const now = Number(/خبر (\d+)/.exec((await get('/politics')).text)?.[1]);
          expect(now).toBeGreaterThanOrEqual(seen);
          seen = now;
        }
        expect(seen).toBe(version);
      }
    });

    test('keeps no page that was being drawn while something was published', async () => {
      const { get, publish, hold } = await standing(start);
      const release = hold();
      const drawn = get('/politics');
      await expect.poll(() => release.isHeld()).toBe(true);
      publish();
      release.now();
      await drawn;
      expect((await get('/politics')).text).toContain('خبر 1');
    });

    test('asks once for a cold page that many ask for at once', async () => {
      const { get, asked, hold } = await standing(start);
      const release = hold();
      const answers = Array.from({ length: 20 }, () => get('/politics'));
      await expect.poll(() => release.isHeld()).toBe(true);
      release.now();
      expect(new Set((await Promise.all(answers)).map(({ text }) => text)).size).toBe(1);
      expect(asked('/politics')).toBe(1);
    });

    test('keeps compressions apart', async () => {
      const { get } = await standing(start);
      const ways = [
        'br',
        'gzip',
        'identity',
        'gzip, deflate, br, zstd',
        'gzip;q=0',
        'br;q=0, gzip;q=0.5',
        '',
      ];
      const all = () => Promise.all(ways.map((way) => get('/politics', accepting(way))));
      const encodings = (answers: Answer[]) => answers.map(({ headers }) => headers['content-encoding']);
      expect(new Set((await all()).map(({ text }) => text)).size).toBe(1);
      // While a page is compressed for the first time it is given as it is, and the edge does not keep that.
      await expect
        .poll(async () => encodings(await all()), { timeout: 10_000 })
        .toEqual(['br', 'gzip', undefined, 'br', undefined, 'gzip', undefined]);
      expect((await all()).map(({ headers }) => headers['x-cache'])).toEqual(ways.map(() => 'HIT'));
    });

    test('answers a reader who holds a page with 304', async () => {
      const { get, asked } = await standing(start);
      const { etag } = (await get('/politics')).headers;
      expect((await get('/politics', { 'if-none-match': etag })).status).toBe(304);
      expect(asked('/politics')).toBe(1);
    });

    test('gives nothing of one edition for another', async () => {
      const { get } = await standing(start);
      for (let times = 0; times < 2; times++) {
        expect((await get('/latest')).text).toContain('<main>/latest ');
        expect((await get('/en/latest')).text).toContain('<main>/en/latest ');
      }
    });

    test('keeps nothing of the newsroom, its sessions and previews, nothing with a cookie, and no fault', async () => {
      const { get, asked } = await standing(start);
      for (const [path, cookie] of [...sessions, ...never]) {
        for (let times = 1; times < 4; times++) {
          const { headers } = await get(path, { cookie });
          expect([path, asked(path), headers['x-cache'] === 'HIT']).toEqual([path, times, false]);
        }
      }
    });

    test('shows a preview to nobody else, and lets no other cookie through to a page', async () => {
      const { get, cookies } = await standing(start);
      await get('/politics', { cookie: 'a=b; __prerender_bypass=1' });
      await get('/politics', { cookie: 'session=a' });
      expect((await get('/politics')).headers['x-cache']).toBe('HIT');
      expect(cookies('/politics')).toEqual(['a=b; __prerender_bypass=1', undefined]);
    });

    test('shows what is for operators to nobody', async () => {
      const { get, asked } = await standing(start);
      for (const path of ['/metrics', '/api/internal/forget']) {
        expect((await get(path)).status).toBe(404);
        expect(asked(path)).toBe(0);
      }
    });
  });
}

/**
 * A newsroom behind the edge: one page at each address, with the number of what was published last.
 * @param isPurged whether an edge is told by tags
 */
export async function standing(
  start: (origin: number, whenOver: WhenOver) => Promise<Started>,
  isPurged = true,
) {
  const circumstances = new Circumstances();
  circumstances.edge = { isPurged, isFastly: false, isCloudflare: false, hasGenerations: true };
  const layer = layerUnder(circumstances);
  const cookies = new Map<string, (string | undefined)[]>();
  let published = 0;
  let held: Promise<void> | null = null;
  let isHeld = false;
  const origin = await serveAsNext(
    async (path, response) => {
      cookies.set(path, [...(cookies.get(path) ?? []), response.req.headers.cookie]);
      const html = pageOf(`${path} خبر ${published}`);
      if (held && path !== '/healthz') {
        isHeld = true;
        await held;
      }
      if (path.startsWith('/admin') || path.startsWith('/en/admin') || path.startsWith('/search'))
        prerendered(response, html, 'private, no-store');
      else if (/^\/api\/(?:auth|newsroom)/.test(path)) json(response, 200, { 'Cache-Control': 'no-store' });
      else if (path === '/api/v1/refused') json(response, 403, { 'Cache-Control': 'public, max-age=60' });
      else if (path === '/api/v1/failed') json(response, 503, { 'Cache-Control': 'public, max-age=60' });
      else if (path === '/healthz') response.end('ok');
      else {
        if (path === '/with-cookie') response.setHeader('Set-Cookie', 'a=b');
        if (path === '/failed') response.statusCode = 500;
        prerendered(response, html);
      }
    },
    circumstances,
    layer,
  );
  const { port, generations } = await start(origin.port, onTestFinished);
  circumstances.generations = generations || undefined;
  layer.generation.begin();
  const edges = { varnish: `http://127.0.0.1:${port}/`, fastly: undefined, cloudflare: undefined };
  shareHurry(async () => {
    if (!generations) await purge(edges, 'varnish', ['edition-ar']);
  });
  onTestFinished(() => {
    shareHurry(async () => {});
    // What comes after the test would make its folder again.
    circumstances.generations = undefined;
    layer.kept.forget();
  });
  const asking =
    (of: number) =>
    (path: string, headers: Record<string, string | undefined> = {}, method = 'GET') =>
      ask(
        of,
        path,
        Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== undefined)),
        method,
      );
  return {
    get: asking(port),
    /** Without the edge. */
    getFromWarraq: asking(origin.port),
    asked: (path: string) => origin.asked.filter((one) => one === `GET ${path}`).length,
    cookies: (path: string) => cookies.get(path) ?? [],
    publish() {
      published += 1;
      layer.forget();
      hurryPurges();
    },
    /** Has the next answers wait. */
    hold() {
      const gate = Promise.withResolvers<void>();
      held = gate.promise;
      return {
        isHeld: () => isHeld,
        now() {
          held = null;
          gate.resolve();
        },
      };
    },
  };
}
