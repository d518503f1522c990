import { expect, test } from 'vitest';
import { loadArticles } from '#db/queries/articles.ts';
import { listOf, newestOf } from '#db/queries/listings.ts';
import { execute } from '../execute.ts';
import { chief, testNewsroom, writing } from '../testing.ts';
import { publishDue } from './schedule.ts';

const newsroom = testNewsroom();
const morning = new Date('2026-11-23T06:00:00Z');
const noon = new Date('2026-11-23T12:00:00Z');
const evening = new Date('2026-11-23T18:00:00Z');

async function scheduled(subjectId: string, at: Date): Promise<string> {
  await execute(chief, [{ subjectId, commands: [writing(), { type: 'article.schedule', at }] }], morning);
  newsroom.delivered.length = 0;
  return subjectId;
}

const statusOf = async (id: string) => (await loadArticles(newsroom.read, [id])).get(id)?.status;

test('what is due is published and listed, under the minute it was promised for or later', async () => {
  const id = await scheduled('due-at-noon', noon);
  expect(await publishDue(evening)).toBe(1);
  const article = (await loadArticles(newsroom.read, [id])).get(id);
  expect(article).toMatchObject({ status: 'published', publishedAt: evening, scheduledFor: null });
  const list = listOf.edition('ar');
  expect((await newestOf(newsroom.read, [{ list, limit: 9 }])).get(list)).toEqual([id]);
});

test('what is due this very millisecond is due', async () => {
  await scheduled('exactly-noon', noon);
  expect(await publishDue(noon)).toBe(1);
});

test('what is not due yet is left alone', async () => {
  const id = await scheduled('for-evening', evening);
  expect(await publishDue(noon)).toBe(0);
  expect(await statusOf(id)).toBe('scheduled');
  expect(newsroom.delivered).toEqual([]);
});

test('two servers that look at once publish once', async () => {
  const id = await scheduled('due-at-noon', noon);
  const counts = await Promise.all([publishDue(noon), publishDue(noon), publishDue(noon)]);
  expect(counts.toSorted()).toEqual([0, 0, 1]);
  expect((await loadArticles(newsroom.read, [id])).get(id)?.version).toBe(3);
  expect(newsroom.delivered.map(({ type }) => type)).toEqual(['article.published']);
});

test('what was taken off the schedule in time is not published', async () => {
  const id = await scheduled('regretted', noon);
  await execute(chief, [{ subjectId: id, commands: [{ type: 'article.unschedule' }] }], morning);
  expect(await publishDue(evening)).toBe(0);
  expect(await statusOf(id)).toBe('in_review');
});
