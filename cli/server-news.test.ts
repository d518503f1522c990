import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { NewsroomEvent } from '#editorial/events.ts';
import { everything } from '#server/cache-tags.ts';
import { ServerNews } from './server-news.ts';

const event = (subjectId: string): NewsroomEvent => ({
  type: 'article.published',
  subjectId,
  before: null,
  after: { edition: 'ar', status: 'published' },
});

let sent: string[][];
let news: ServerNews;

beforeEach(() => {
  vi.useFakeTimers();
  sent = [];
  news = new ServerNews(async (events) => void sent.push(events.map(({ subjectId }) => subjectId)), 1000);
});
afterEach(() => void vi.useRealTimers());

test('the first event is brought at once, those that follow together', async () => {
  for (const id of ['a', 'b', 'c']) news.bring([event(id)]);
  await vi.advanceTimersByTimeAsync(0);
  expect(sent).toEqual([['a']]);
  await vi.advanceTimersByTimeAsync(1000);
  expect(sent).toEqual([['a'], ['b', 'c']]);
});

test('after a quiet while the next is a first one again', async () => {
  news.bring([event('a')]);
  await vi.advanceTimersByTimeAsync(5000);
  news.bring([event('b')]);
  await vi.advanceTimersByTimeAsync(0);
  expect(sent).toEqual([['a'], ['b']]);
});

test('of thousands it hears once that everything is old, and of what makes nothing old it hears nothing', async () => {
  news.bring([event('a')]);
  for (let n = 0; n < 40; n++) news.bring(Array.from({ length: 50 }, (_, m) => event(`${n}-${m}`)));
  news.bring([{ ...event('draft'), type: 'article.written' }]);
  await vi.advanceTimersByTimeAsync(1000);
  news.bring([{ ...event('draft'), type: 'article.written' }]);
  await news.settled();
  expect(sent).toEqual([['a'], [everything.subjectId]]);
});

test('of what follows on that it hears at the end, or much later', async () => {
  const many = (name: string) => Array.from({ length: 300 }, (_, n) => event(`${name}-${n}`));
  for (const name of ['a', 'b']) news.bring(many(name));
  await vi.advanceTimersByTimeAsync(9000);
  expect(sent).toEqual([[everything.subjectId]]);
  await vi.advanceTimersByTimeAsync(1000);
  expect(sent).toHaveLength(2);
  news.bring([event('c')]);
  await news.settled();
  expect(sent).toEqual([[everything.subjectId], [everything.subjectId], ['c']]);
});

test('in the end nothing waits any more', async () => {
  for (const id of ['a', 'b']) news.bring([event(id)]);
  await news.settled();
  expect(sent).toEqual([['a'], ['b']]);
  expect(vi.getTimerCount()).toBe(0);
});
