import { describe, expect, test } from 'vitest';
import { type Document, documentAnswer } from './answer.ts';

const since = new Date('2026-11-23T09:30:15.250Z');
const about: Document = { type: 'text/plain; charset=utf-8', seconds: 60, since };
const answered = (headers: Record<string, string> = {}, more: Partial<Document> = {}, text = 'نص') =>
  documentAnswer(new Request('http://localhost/x', { headers }), text, { ...about, ...more });

test('says what it is, for how long it holds and since when', async () => {
  const answer = answered();
  expect(await answer.text()).toBe('نص');
  expect(Object.fromEntries(answer.headers)).toEqual({
    'content-type': 'text/plain; charset=utf-8',
    'cache-control': 'public, max-age=60',
    'last-modified': 'Mon, 23 Nov 2026 09:30:15 GMT',
    etag: expect.stringMatching(/^"[\w-]{22}"$/),
  });
});

describe('who holds it already gets 304', () => {
  const etag = answered().headers.get('etag') ?? '';
  test.each<[string, Record<string, string>, number]>([
    ['by its tag', { 'if-none-match': etag }, 304],
    ['by the tag of the same compressed', { 'if-none-match': `W/${etag}` }, 304],
    ['by its date', { 'if-modified-since': 'Mon, 23 Nov 2026 09:30:15 GMT' }, 304],
    ['by a later date', { 'if-modified-since': 'Tue, 24 Nov 2026 00:00:00 GMT' }, 304],
    ['but not by an earlier date', { 'if-modified-since': 'Mon, 23 Nov 2026 09:30:14 GMT' }, 200],
    ['nor by what is no date', { 'if-modified-since': 'yesterday' }, 200],
    ['nor by another tag', { 'if-none-match': '"other"' }, 200],
    [
      'nor by a date beside another tag',
      { 'if-none-match': '"other"', 'if-modified-since': 'Tue, 24 Nov 2026 00:00:00 GMT' },
      200,
    ],
  ])('%s', async (_, headers, status) => {
    const answer = answered(headers);
    expect([answer.status, await answer.text()]).toEqual([status, status === 304 ? '' : 'نص']);
  });
});

test('a change that has just been made gives no date: the text may be the one before it', () => {
  const answer = answered({ 'if-modified-since': new Date().toUTCString() }, { since: new Date() });
  expect([answer.status, answer.headers.get('last-modified')]).toEqual([200, null]);
});
