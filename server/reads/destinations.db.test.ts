import { beforeEach, expect, test, vi } from 'vitest';
import type { CommandInput } from '#editorial/commands/command.ts';
import type { NewsroomEvent } from '#editorial/events.ts';
import { invalidateHere } from '../cache.ts';
import { vocabularyInForce } from '../search/current.ts';
import { forgetNames, namesInUse } from '../search/names-in-use.ts';
import { refreshWords } from '../search/words.ts';
import { carriedOut, testNewsroom, writing } from '../testing.ts';
import { readSearchPage } from './search-page.ts';

vi.mock('next/cache', () => ({ cacheLife() {}, cacheTag() {}, revalidateTag() {} }));

const newsroom = testNewsroom();
const now = new Date('2026-11-26T09:00:00Z');
const publish = { type: 'article.publish' as const, at: new Date('2026-11-23T08:00:00Z') };

/** What stands above the results, and how many there are. */
async function search(query: string, number = 1, edition = 'ar') {
  const { destinations, total } = await readSearchPage(edition, { q: query }, number, now);
  return { to: destinations.map(({ noun, name, href }) => `${noun} ${name} ${decodeURI(href)}`), total };
}

/** A change as the running server carries it out: its caches are told. */
async function changed(subjectId: string, ...commands: CommandInput[]): Promise<void> {
  newsroom.delivered.length = 0;
  await carriedOut({ subjectId, commands });
  invalidateHere(newsroom.delivered as NewsroomEvent[]);
}

beforeEach(async () => {
  forgetNames();
  const topic = { type: 'topic.make' as const, edition: 'ar' };
  await carriedOut(
    {
      subjectId: 'energy',
      commands: [{ type: 'section.make', edition: 'ar', slug: 'energy', name: 'الطاقة', parentId: null }],
    },
    { subjectId: 'solar', commands: [{ ...topic, slug: 'solar', name: 'الطاقة الشمسية' }] },
    { subjectId: 'idle', commands: [{ ...topic, slug: 'idle', name: 'الطاقة النووية' }] },
  );
  await carriedOut({
    commands: [writing({ headline: 'ألواح على السطوح', sectionId: 'energy', topicIds: ['solar'] }), publish],
  });
  await refreshWords(newsroom.read, Number.POSITIVE_INFINITY);
});

test('a section is shown by its name, also where no story holds the word; a topic, once something is published under it', async () => {
  expect(await search('طاقه')).toEqual({
    to: ['section الطاقة /energy', 'topic الطاقة الشمسية /topics/solar'],
    total: 0,
  });
  expect((await search('الطاقة', 2)).to).toEqual([]);
  expect((await search('الطاقة', 1, 'en')).to).toEqual([]);
});

test('a topic that is renamed or withdrawn from use is no longer found by its old name, from the next request on', async () => {
  expect((await search('الطاقة الشمسية')).to).toHaveLength(1);
  await changed('solar', { type: 'topic.change', slug: 'sun', name: 'ألواح شمسية' });
  expect((await search('الطاقة الشمسية')).to).toEqual([]);
  expect((await search('الواح شمسيه')).to).toEqual(['topic ألواح شمسية /topics/sun']);
  await changed('idle', { type: 'topic.merge', fromIds: ['solar'] });
  expect((await search('الطاقة النووية')).to).toEqual(['topic الطاقة النووية /topics/idle']);
});

test('nor is one that is renamed among more changes than are told one by one', async () => {
  expect((await search('الطاقة الشمسية')).to).toHaveLength(1);
  const facts = { edition: 'ar', status: 'published' } as const;
  const published = Array.from(
    { length: 201 },
    (_, n): NewsroomEvent => ({
      type: 'article.published',
      subjectId: `story${n}`,
      before: null,
      after: facts,
    }),
  );
  await carriedOut({
    subjectId: 'solar',
    commands: [{ type: 'topic.change', slug: 'sun', name: 'ألواح شمسية' }],
  });
  invalidateHere([...published, ...(newsroom.delivered as NewsroomEvent[])]);
  expect((await search('الطاقة الشمسية')).to).toEqual([]);
});

test('a section is found under its new name, and not once it is gone', async () => {
  await changed('sport', { type: 'section.change', name: 'الملاعب' });
  expect((await search('ملاعب')).to).toEqual(['section الملاعب /sport']);
  await changed('sport', { type: 'section.remove' });
  expect((await search('ملاعب')).to).toEqual([]);
});

test('what was asked in Latin letters leads to the page of the Arabic name', async () => {
  await carriedOut({ commands: [writing({ headline: 'فلسطين تستضيف' }), publish] });
  await changed('energy', { type: 'section.change', name: 'فلسطين' });
  await refreshWords(newsroom.read, Number.POSITIVE_INFINITY);
  expect((await search('falastin')).to).toEqual(['section فلسطين /energy']);
});

test('names cost a search no statement until they are changed', async () => {
  const vocabulary = await vocabularyInForce(newsroom.read);
  const cost = async () => {
    const before = newsroom.store.statements();
    await namesInUse(newsroom.read, 'ar', vocabulary);
    return newsroom.store.statements() - before;
  };
  expect(await cost()).toBe(0);
  await changed('solar', { type: 'topic.change', name: 'ألواح شمسية' });
  expect(await cost()).toBeGreaterThan(0);
  expect(await cost()).toBe(0);
});
