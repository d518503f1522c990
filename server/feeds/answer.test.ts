import { describe, expect, test } from 'vitest';
import { answerWithFeed } from './answer.ts';
import { testFeed } from './feeds.testing.ts';
import { writtenFeed } from './written-feed.ts';

const changed = new Date('2026-11-24T09:30:00.400Z');
const feed = writtenFeed(testFeed(), 'atom.xml', changed);
const ask = (headers: Record<string, string> = {}) =>
  answerWithFeed(new Request('https://news.example/atom.xml', { headers }), feed);
const tag = ask().headers.get('etag') ?? '';

test('a feed is answered with its form, its tag and its date, for any page to read', async () => {
  const answer = ask();
  expect(answer.status).toBe(200);
  expect(await answer.text()).toBe(feed.text);
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'content-type': 'application/atom+xml; charset=utf-8',
    'content-language': 'ar',
    'last-modified': 'Tue, 24 Nov 2026 09:30:00 GMT',
    'access-control-allow-origin': '*',
    vary: 'Accept-Encoding',
  });
  expect(answer.headers.get('cache-control')).toMatch(/^public, max-age=0/);
});

describe('who holds it already gets no more than that', () => {
  test.each([
    ['its tag', { 'if-none-match': tag }],
    ['its tag among others, weak', { 'if-none-match': `"x", W/${tag}` }],
    ['its date', { 'if-modified-since': 'Tue, 24 Nov 2026 09:30:00 GMT' }],
    ['a later date', { 'if-modified-since': 'Wed, 25 Nov 2026 00:00:00 GMT' }],
    [
      'its tag and an old date',
      { 'if-none-match': tag, 'if-modified-since': 'Mon, 01 Jan 2024 00:00:00 GMT' },
    ],
  ])('by %s', async (_, headers) => {
    const answer = ask(headers);
    expect([answer.status, await answer.text()]).toEqual([304, '']);
    expect(answer.headers.get('etag')).toBe(tag);
    expect(answer.headers.get('last-modified')).toBe('Tue, 24 Nov 2026 09:30:00 GMT');
  });

  test.each([
    ['another tag', { 'if-none-match': '"other"' }],
    [
      'another tag, whatever the date says',
      { 'if-none-match': '"other"', 'if-modified-since': 'Wed, 25 Nov 2026 00:00:00 GMT' },
    ],
    ['an older date', { 'if-modified-since': 'Tue, 24 Nov 2026 09:29:59 GMT' }],
    ['no date at all', { 'if-modified-since': 'yesterday' }],
  ])('but not by %s', (_, headers) => expect(ask(headers).status).toBe(200));
});

test('the head of the answer leads to the hub, where there is one', () => {
  expect(ask().headers.has('link')).toBe(false);
  const followed = writtenFeed(testFeed({ hub: 'https://hub.example/' }), 'atom.xml', changed);
  const answer = answerWithFeed(new Request('https://news.example/atom.xml'), followed);
  expect(answer.headers.get('link')).toBe(
    `<https://hub.example/>; rel="hub", <${testFeed().self}>; rel="self"`,
  );
});
