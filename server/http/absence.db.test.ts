import type { ServerResponse } from 'node:http';
import { expect, test } from 'vitest';
import { type Found, findReaders } from '../address/readers-address.ts';
import { carriedOut, testNewsroom, writing } from '../testing.ts';
import { currentWork } from './next-work.ts';
import { browser, Circumstances, pageOf, prerendered, serveAsNext, untilEncoded } from './test-next.ts';
import { ask } from './test-server.ts';

testNewsroom();

const publish = { type: 'article.publish' as const, at: new Date('2026-11-23T01:00:00+03:00') };
const withdraw = (reason: string) => ({ type: 'article.withdraw' as const, reason });
const find = (target: string): Promise<Found> => findReaders(new URL(target, 'http://portal.example'));
const pathTo = (...parts: string[]) => `/${parts.map(encodeURIComponent).join('/')}`;

/**
 * The newsroom's addresses behind the layer, drawn as Next draws them.
 * @param drawn when drawings are finished
 */
async function portal(circumstances = new Circumstances(), drawn: Promise<void> = Promise.resolve()) {
  circumstances.find = find;
  const handed: boolean[] = [];
  const draw = async (url: string, response: ServerResponse) => {
    const { found } = currentWork() ?? {};
    handed.push(found !== undefined);
    const { resolution } = found ?? (await find(url));
    if (resolution.kind === 'redirect') {
      response.writeHead(308, { location: resolution.to }).end();
      return;
    }
    const { kind } = resolution;
    await drawn;
    if (kind !== 'show') response.statusCode = resolution.status;
    prerendered(response, pageOf(kind === 'absent' ? `no page, ${resolution.edition}` : resolution.route));
  };
  const served = await serveAsNext((url, response) => void draw(url, response), circumstances);
  return { ...served, handed, get: (path: string, headers = {}) => ask(served.port, path, headers) };
}

const madeUp = (n: number) => [
  `/x${n}`,
  `/yemen/zzzzzzz${n}/x`,
  `/topics/x${n}`,
  `/wp/${n}/x.php`,
  `/latest/${n + 2}`,
];

test('however many addresses are made up, what says that there is none is drawn once an edition', async () => {
  const { get, asked, layer, handed } = await portal();
  for (let n = 0; n < 40; n++) {
    for (const path of madeUp(n)) {
      const [one, other] = [await get(path), await get(`/en${path}`)];
      expect([one.status, other.status]).toEqual([404, 404]);
      expect([one.text, other.text].map((text) => /no page, (\w+)/.exec(text)?.[1])).toEqual(['ar', 'en']);
    }
  }
  expect(asked).toHaveLength(2);
  expect(handed).toEqual([true, true]);
  expect(layer.kept.size).toBe(2);
});

test('the answer is the one that Next’s became, but for the request’s own id', async () => {
  const { port } = await portal();
  const [drawn, kept] = [await ask(port, '/x1'), await ask(port, '/x2')];
  const { date: _, 'x-request-id': id, ...head } = drawn.headers;
  const { date: _d, 'x-request-id': ownId, ...keptHead } = kept.headers;
  expect([kept.status, kept.text, keptHead]).toEqual([404, drawn.text, head]);
  expect(ownId).toMatch(/^\w{11}$/);
  expect(ownId).not.toBe(id);
  expect(head.etag).toBeUndefined();
  expect(head['surrogate-key']).toBe('site edition-ar');
  const held = await ask(port, '/x3', { 'if-none-match': '*' });
  expect(held.status).toBe(404);
});

test('it comes in the best encoding that a browser takes, and a HEAD gets its head', async () => {
  const { port, asked } = await portal();
  expect((await ask(port, '/x0', {}, 'HEAD')).status).toBe(404);
  await ask(port, '/x1', browser);
  await untilEncoded(port, '/x2', 'br');
  const whole = await ask(port, '/x3', browser);
  const head = await ask(port, '/x4', browser, 'HEAD');
  expect([head.status, head.bytes.length]).toEqual([404, 0]);
  expect(head.headers['content-length']).toBe(String(whole.bytes.length));
  expect(asked).toEqual(['HEAD /x0', 'GET /x1']);
});

test('an address that becomes one of something is answered by it at once, also where nobody was told', async () => {
  const { get } = await portal();
  const id = 'mh3k9x0a1b2';
  const [article, old] = [pathTo('yemen', id, 'القطار'), pathTo('asia', id, 'القطار')];
  const section = pathTo('فنون');
  const steps: [path: string, then: number, change: Parameters<typeof carriedOut>[0]][] = [
    [article, 200, { subjectId: id, commands: [writing({ headline: 'القطار' }), publish] }],
    [
      section,
      200,
      { subjectId: 'arts', commands: [{ type: 'section.make', edition: 'ar', slug: 'فنون', name: 'فنون' }] },
    ],
    ['/شرق', 200, { subjectId: 'asia', commands: [{ type: 'section.change', slug: 'شرق' }] }],
    [
      '/old',
      308,
      { subjectId: 'redirect', commands: [{ type: 'redirect.add', path: '/old', target: '/world' }] },
    ],
    [
      '/topics/ماء',
      200,
      { subjectId: 'water', commands: [{ type: 'topic.make', edition: 'ar', slug: 'ماء', name: 'ماء' }] },
    ],
  ];
  expect((await get(old)).status).toBe(404);
  for (const [path, then, change] of steps) {
    const target = encodeURI(decodeURI(path));
    expect((await get(target)).status, path).toBe(404);
    await carriedOut(change);
    expect((await get(target)).status, path).toBe(then);
  }
  expect((await get(old)).headers.location).toBe(article);
});

test('what is published while its address is looked up is there for who asked', async () => {
  const circumstances = new Circumstances();
  const { get, layer } = await portal(circumstances);
  const id = 'mh3k9x0a1b2';
  const path = pathTo('yemen', id, 'القطار');
  await get('/x1');
  circumstances.find = async (target) => {
    const before = await find(target);
    circumstances.find = find;
    await carriedOut({ subjectId: id, commands: [writing({ headline: 'القطار' }), publish] });
    layer.forget();
    await get('/x2');
    return before;
  };
  expect((await get(path)).status).toBe(200);
});

test('who waits for what says that there is none, while there comes to be one, gets that', async () => {
  const drawn = Promise.withResolvers<void>();
  const { get, layer, asked } = await portal(new Circumstances(), drawn.promise);
  const id = 'mh3k9x0a1b2';
  const path = pathTo('yemen', id, 'القطار');
  const [first, waiting] = [get('/x1'), get(path)];
  while (asked.length === 0) await new Promise(setImmediate);
  await carriedOut({ subjectId: id, commands: [writing({ headline: 'القطار' }), publish] });
  layer.forget();
  drawn.resolve();
  expect([(await first).status, (await waiting).status]).toEqual([404, 200]);
});

test('each withdrawn article has a page of its own, whatever stands around its id', async () => {
  const { get, asked } = await portal();
  const ids = ['mh3k9x0a1b3', 'mh3k9x0a1b4'];
  for (const subjectId of ids)
    await carriedOut({ subjectId, commands: [writing(), publish, withdraw('خطأ')] });
  for (const id of [...ids, ...ids]) {
    for (const path of [`/yemen/${id}/x`, `/sport/${id}`, `/a/${id}`]) {
      const { status, text } = await get(path);
      expect([status, /gone\/\w+/.exec(text)?.[0]]).toEqual([410, `gone/${id}`]);
    }
  }
  expect(asked).toHaveLength(2);
  const abroad = await get(`/en/a/${ids[0]}`);
  expect([abroad.status, abroad.headers['surrogate-key']]).toEqual([410, 'site edition-en']);
});

test.each([
  ['is signed in', 'a=b; __Host-warraq.session_token=x.y'],
  ['previews', '__prerender_bypass=1'],
])('who %s gets what Next draws for them, and others do not', async (_name, cookie) => {
  const { get, asked, layer } = await portal();
  await get('/x1', { cookie });
  expect(layer.kept.size).toBe(0);
  await get('/x2');
  await get('/x3', { cookie });
  expect(asked).toEqual(['GET /x1', 'GET /x2', 'GET /x3']);
});

test('it is drawn anew when anything was forgotten, and for many who ask at once it is drawn for one', async () => {
  const { get, asked, layer } = await portal();
  const all = (name: string) => Promise.all(Array.from({ length: 20 }, (_, n) => get(`/${name}${n}`)));
  for (const name of ['x', 'y', 'z']) {
    layer.forget();
    expect(new Set((await all(name)).map(({ status }) => status))).toEqual(new Set([404]));
  }
  expect(asked).toHaveLength(3);
});

test('where the database cannot be asked Next is, and says what it says', async () => {
  const circumstances = new Circumstances();
  const { get, asked } = await portal(circumstances);
  await get('/x1');
  circumstances.find = () => Promise.reject(new Error('no database'));
  expect((await get('/x2')).status).toBe(404);
  expect(asked).toEqual(['GET /x1', 'GET /x2']);
});
