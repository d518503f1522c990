import { expect, test } from '@playwright/test';
import { validatorOf } from '#server/api/validator.testing.ts';
import { ask } from '../support/ask.ts';
import { importItems } from '../support/import.ts';
import { site } from '../support/site.ts';

const json = async (path: string) => JSON.parse((await ask(path)).text);
const path = (query: Record<string, string>) => `/api/v1/articles?${new URLSearchParams(query)}`;

let ids: string[] = [];

test.beforeAll(async () => {
  const story = (n: number, more: object = {}) => ({
    externalId: `e2e-open-${n}`,
    title: `الواجهة ${n}`,
    section: 'sport',
    topics: ['واجهة-التجربة'],
    body: `نص رقم ${n}.`,
    publishedAt: '2016-04-05T09:00:00+03:00',
    ...more,
  });
  const made = await importItems([
    story(1),
    story(2),
    story(3),
    story(4, { status: 'draft' }),
    story(5, { status: 'withdrawn', withdrawnReason: 'خبر غير صحيح' }),
  ]);
  ids = made.map(({ id }) => id);
});

test('pages lead on by Link until all was seen once', async () => {
  const seen: string[] = [];
  let at: string | null = path({ topic: 'واجهة-التجربة', limit: '2' });
  while (at) {
    const { status, headers, text } = await ask(at);
    expect(status).toBe(200);
    const { items, next } = JSON.parse(text);
    seen.push(...items.map(({ externalId }: { externalId: string }) => externalId));
    const link: string | undefined = /^<([^>]+)>; rel="next"$/.exec(String(headers.link ?? ''))?.[1];
    expect(link === undefined).toBe(next === null);
    if (link) expect(link.startsWith(site.origin)).toBe(true);
    at = link ? link.slice(site.origin.length) : null;
  }
  expect(seen.toSorted()).toEqual(['e2e-open-1', 'e2e-open-2', 'e2e-open-3']);
});

test('every answer is as the document describes it', async () => {
  const faultsOf = validatorOf(await json('/api/v1/openapi.json'));
  const articles = await json('/api/v1/articles?limit=100');
  expect(articles.items.length).toBeGreaterThan(20);
  expect(faultsOf('Articles', articles)).toEqual([]);
  for (const { id } of articles.items.slice(0, 50))
    expect(faultsOf('Article', await json(`/api/v1/articles/${id}`))).toEqual([]);
  expect(faultsOf('Sections', await json('/api/v1/sections'))).toEqual([]);
  const q = encodeURIComponent('المياه');
  expect(faultsOf('SearchResults', await json(`/api/v1/search?q=${q}`))).toEqual([]);
  expect(faultsOf('Suggestions', await json(`/api/v1/suggest?q=${q}`))).toEqual([]);
  expect(faultsOf('BrowserSuggestions', await json(`/api/v1/opensearch?q=${q}`))).toEqual([]);
  for (const wrong of ['articles?limit=0', 'articles/nothing1', 'sections?locale=xx', 'search', 'no/such'])
    expect(faultsOf('Problem', await json(`/api/v1/${wrong}`))).toEqual([]);
});

test('an article is answered with its tag, and 304 to who holds it', async () => {
  const at = `/api/v1/articles/${ids[0]}`;
  const { status, headers, text } = await ask(at);
  expect([status, headers['content-type'], headers['access-control-allow-origin']]).toEqual([
    200,
    'application/json; charset=utf-8',
    '*',
  ]);
  const article = JSON.parse(text);
  expect(article).toMatchObject({ externalId: 'e2e-open-1', bodyText: 'نص رقم 1.', section: 'sport' });
  expect((await ask(new URL(article.url).pathname)).status).toBe(200);
  expect((await ask(new URL(article.shortUrl).pathname)).headers.location).toBe(
    new URL(article.url).pathname,
  );
  const held = await ask(at, { headers: { 'if-none-match': headers.etag ?? '' } });
  expect([held.status, held.bytes.length]).toEqual([304, 0]);
  const head = await ask(at, { method: 'HEAD' });
  expect([head.status, head.bytes.length, head.headers.etag]).toEqual([200, 0, headers.etag]);
});

test('browsers may ask from any page, and nobody may write', async () => {
  for (const at of ['articles', `articles/${ids[0]}`, 'sections', 'search', 'openapi.json']) {
    const { status, headers } = await ask(`/api/v1/${at}`, { method: 'OPTIONS' });
    expect([status, headers['access-control-allow-methods']]).toEqual([204, 'GET, HEAD, OPTIONS']);
    expect((await ask(`/api/v1/${at}`, { method: 'POST' })).status).toBe(405);
  }
});

for (const [name, at, status, type] of [
  ['a draft', () => `articles/${ids[3]}`, 404, 'unknown-article'],
  ['a withdrawn article', () => `articles/${ids[4]}`, 410, 'withdrawn-article'],
  ['no id at all', () => 'articles/..%2f..%2fx', 404, 'unknown-article'],
  ['another address', () => 'articles/abcdefgh/more', 404, 'unknown-route'],
  ['the root', () => '', 404, 'unknown-route'],
  ['a place that is none', () => 'articles?before=x', 400, 'invalid-parameter'],
  ['an unknown topic', () => 'articles?topic=no-such', 404, 'unknown-parameter'],
] as const) {
  test(`${name} is a problem in the reader’s language`, async () => {
    const asked = await ask(`/api/v1/${at()}`);
    expect([asked.status, asked.headers['content-type']]).toEqual([
      status,
      'application/problem+json; charset=utf-8',
    ]);
    const problem = JSON.parse(asked.text);
    expect(problem).toMatchObject({ type: `urn:warraq:problem:${type}`, status });
    expect(problem.title).toMatch(/[\u0621-\u064A]/);
    if (status === 410) expect(problem.reason).toBe('خبر غير صحيح');
    const english = await ask(`/api/v1/${at()}`, { headers: { 'accept-language': 'en' } });
    expect(JSON.parse(english.text).title).toMatch(/^[A-Z][a-z ]+/);
  });
}
