import { expect, test } from '@playwright/test';
import { ask } from '../support/ask.ts';
import { importItems } from '../support/import.ts';
import { site } from '../support/site.ts';
import { untilSuggested } from '../support/suggested.ts';

const asking = (query: Record<string, string>, headers: Record<string, string> = {}) =>
  ask(`/api/v1/search?${new URLSearchParams(query)}`, { headers });

test.beforeAll(async () => {
  await importItems([
    {
      externalId: 'e2e-api-1',
      title: 'الخَنفَشارُ في البحر',
      section: 'world',
      body: 'نص.',
      publishedAt: '2017-03-05T23:30:00+03:00',
    },
    {
      externalId: 'e2e-api-2',
      title: 'خنفشار آخر',
      section: 'sport',
      body: 'عاد الخنفشار.',
      publishedAt: '2017-03-06T09:00:00+03:00',
    },
    { externalId: 'e2e-api-3', title: 'خنفشار لم يُنشر', section: 'sport', body: 'نص.', status: 'draft' },
  ]);
  await untilSuggested('خنفش', 'خنفشار');
});

test('answers in the shape that was promised', async () => {
  const { status, headers, text } = await asking({ q: 'خنفشار', sort: 'newest' });
  expect(status).toBe(200);
  expect(headers['content-type']).toBe('application/json; charset=utf-8');
  expect(headers['cache-control']).toBe('public, max-age=30, s-maxage=1');
  const { total, items, suggestion } = JSON.parse(text);
  expect([total, suggestion, items.length]).toEqual([2, null, 2]);
  expect(items[1]).toEqual({
    id: expect.stringMatching(/^[a-z0-9]{8,12}$/),
    externalId: 'e2e-api-1',
    title: 'الخَنفَشارُ في البحر',
    url: expect.stringMatching(`^${site.origin}/world/`),
    section: 'world',
    publishedAt: '2017-03-05T20:30:00.000Z',
    excerpt: 'نص.',
    highlights: {
      headline: [
        { text: 'الخَنفَشارُ', marked: true },
        { text: ' في البحر', marked: false },
      ],
      excerpt: [{ text: 'نص.', marked: false }],
    },
  });
  expect((await ask(new URL(items[1].url).pathname)).status).toBe(200);
});

test('answers 304 to who holds it, and anew once it is another', async () => {
  const first = await asking({ q: 'خنفشار' });
  const etag = first.headers.etag ?? '';
  const again = await asking({ q: 'خنفشار' }, { 'if-none-match': etag });
  expect([again.status, again.bytes.length, again.headers.etag]).toEqual([304, 0, etag]);
  expect((await asking({ q: 'خنفشار', limit: '1' }, { 'if-none-match': etag })).status).toBe(200);
});

test('pages, filters and days in the time zone of the edition', async () => {
  const titles = async (query: Record<string, string>) => {
    const { items } = JSON.parse((await asking({ q: 'خنفشار', sort: 'newest', ...query })).text);
    return items.map(({ externalId }: { externalId: string }) => externalId.at(-1)).join('');
  };
  expect(await titles({})).toBe('21');
  expect(await titles({ limit: '1', offset: '1' })).toBe('1');
  expect(await titles({ section: 'world' })).toBe('1');
  expect(await titles({ to: '2017-03-05' })).toBe('1');
  expect(await titles({ from: '2017-03-06' })).toBe('2');
  expect(await titles({ from: '2017-03-05T20:30:00Z', to: '2017-03-05T20:30:00.001Z' })).toBe('1');
  expect(await titles({ locale: 'en' })).toBe('');
});

test('offers what may have been meant, with its address', async () => {
  const { suggestion } = JSON.parse((await asking({ q: 'خنفشارر', section: 'sport' })).text);
  expect(suggestion.query).toBe('خنفشار');
  expect(new URL(suggestion.href, site.origin).searchParams.get('section')).toBe('sport');
});

for (const [query, status, parameter] of [
  [{}, 400, 'q'],
  [{ q: 'ا'.repeat(201) }, 400, 'q'],
  [{ q: 'a', limit: '101' }, 400, 'limit'],
  [{ q: 'a', offset: '-1' }, 400, 'offset'],
  [{ q: 'a', from: '2017-02-30' }, 400, 'from'],
  [{ q: 'a', from: '2017-03-02', to: '2017-03-01' }, 400, 'to'],
  [{ q: 'a', sort: 'oldest' }, 400, 'sort'],
  [{ q: 'a', locale: 'xx' }, 400, 'locale'],
  [{ q: 'a', section: 'no-such' }, 404, 'section'],
  [{ q: 'a', author: 'no-such' }, 404, 'author'],
] as [Record<string, string>, number, string][]) {
  test(`says what is wrong with ${parameter} in ${JSON.stringify(query).slice(0, 40)}`, async () => {
    const answer = await asking(query);
    expect(answer.status).toBe(status);
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(answer.headers['cache-control']).toBe('no-store');
    const problem = JSON.parse(answer.text);
    expect(problem).toEqual({
      type: expect.stringMatching(/^urn:/),
      title: expect.stringMatching(/[\u0621-\u064A]/),
      status,
      detail: expect.stringContaining(parameter),
      parameter,
    });
    const english = JSON.parse((await asking(query, { 'accept-language': 'en-GB, ar;q=0.5' })).text);
    expect(english.title).toMatch(/^[A-Z][a-z ]+/);
  });
}

test('completes the beginning of a word, briefly kept', async () => {
  const { status, headers, text } = await ask(`/api/v1/suggest?q=${encodeURIComponent('المي')}`);
  expect(status).toBe(200);
  expect(headers['cache-control']).toBe('public, max-age=60, s-maxage=1');
  expect(JSON.parse(text).items).toContain('المياه');
  const held = await ask(`/api/v1/suggest?q=${encodeURIComponent('المي')}`, {
    headers: { 'if-none-match': headers.etag ?? '' },
  });
  expect(held.status).toBe(304);
  expect((await ask('/api/v1/suggest')).status).toBe(400);
  expect(JSON.parse((await ask('/api/v1/suggest?q=')).text)).toEqual({ items: [] });
});
