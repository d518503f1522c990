import { beforeEach, describe, expect, test } from 'vitest';
import { loadArticles } from '#db/queries/articles.ts';
import { listOf, newestOf } from '#db/queries/listings.ts';
import { eventsOf } from '#db/queries/record.ts';
import { revisions } from '#db/schema/articles.ts';
import { bodyOf } from '#editorial/testing.ts';
import { execute, executeOne } from './execute.ts';
import { find } from './search/find.ts';
import { carriedOut, chief, system, testNewsroom, writing } from './testing.ts';

const newsroom = testNewsroom();

const listed = async (...lists: string[]) =>
  Object.fromEntries(
    await newestOf(
      newsroom.read,
      lists.map((list) => ({ list, limit: 50 })),
    ),
  );
const found = async (query: string) =>
  (await find({ edition: 'ar', query, sort: 'relevance', limit: 50, offset: 0 }, new Date())).hits.map(
    ({ articleId }) => articleId,
  );
const articleOf = async (id: string) => (await loadArticles(newsroom.read, [id])).get(id);
const revisionsOf = () => newsroom.read.select().from(revisions).orderBy(revisions.version);
const everyList = [
  'edition:ar',
  'section:yemen',
  'section:asia',
  'section:world',
  'section:sport',
  'topic:trains',
];

describe('the life of an article', () => {
  beforeEach(async () => {
    const topic = { type: 'topic.make' as const, edition: 'ar', slug: 'قطارات', name: 'قطارات' };
    await carriedOut({ subjectId: 'trains', commands: [topic] });
    newsroom.delivered.length = 0;
  });
  const nowhere = Object.fromEntries(everyList.map((list) => [list, []]));

  test('a draft is listed nowhere and found by no one', async () => {
    await carriedOut({ commands: [writing({ headline: 'القطار الليلي', topicIds: ['trains'] })] });
    expect(await listed(...everyList)).toEqual(nowhere);
    expect(await found('القطار')).toEqual([]);
  });

  test('published it stands in its edition, its section and those above, and its topics', async () => {
    const [id = ''] = await carriedOut({
      commands: [writing({ headline: 'القطار الليلي', topicIds: ['trains'] }), { type: 'article.publish' }],
    });
    expect(await listed(...everyList)).toEqual({
      ...Object.fromEntries(everyList.map((list) => [list, [id]])),
      'section:sport': [],
    });
    expect(await found('القطار')).toEqual([id]);
  });

  test('revised into another section it moves, and readers find its new words only', async () => {
    const [id = ''] = await carriedOut({
      commands: [writing({ headline: 'القطار الليلي', topicIds: ['trains'] }), { type: 'article.publish' }],
    });
    const content = { sectionId: 'sport', headline: 'سباق القوارب', topicIds: [] };
    await carriedOut({ subjectId: id, commands: [{ type: 'article.revise', content }] });
    expect(await listed(...everyList)).toEqual({ ...nowhere, 'edition:ar': [id], 'section:sport': [id] });
    expect([await found('القطار'), await found('سباق')]).toEqual([[], [id]]);
  });

  test('withdrawn it is gone from every list and from search, and published anew it is back', async () => {
    const [id = ''] = await carriedOut({ commands: [writing(), { type: 'article.publish' }] });
    await carriedOut({ subjectId: id, commands: [{ type: 'article.withdraw', reason: 'خطأ' }] });
    expect([await listed('edition:ar'), await found('نص')]).toEqual([{ 'edition:ar': [] }, []]);
    await carriedOut({ subjectId: id, commands: [{ type: 'article.publish' }] });
    expect([await listed('edition:ar'), await found('نص')]).toEqual([{ 'edition:ar': [id] }, [id]]);
  });

  test('it is read back as it was written', async () => {
    const body = bodyOf('الأولى', 'الثانية');
    const [id = ''] = await carriedOut({ commands: [writing({ body, topicIds: ['trains'], pair: 'p' })] });
    expect(await articleOf(id)).toMatchObject({
      version: 1,
      ownerId: 'system',
      content: { body, topicIds: ['trains'], pair: 'p', slug: 'خبر' },
    });
  });

  test('each change of its words keeps what was said before; a change of state alone keeps nothing', async () => {
    const [id = ''] = await carriedOut({ commands: [writing({ headline: 'أول' })] });
    await carriedOut({ subjectId: id, commands: [{ type: 'article.revise', content: { headline: 'ثان' } }] });
    await carriedOut({ subjectId: id, commands: [{ type: 'article.publish' }] });
    await carriedOut({
      subjectId: id,
      commands: [{ type: 'article.revise', content: { headline: 'ثالث' } }],
    });
    const kept = (await revisionsOf()).map(({ version, content }) => [version, content.headline]);
    expect(kept).toEqual([
      [1, 'أول'],
      [3, 'ثان'],
    ]);
  });

  test('its record tells every step in order, with actor, before and after, and caches hear the same', async () => {
    const now = new Date('2026-11-23T09:00:00Z');
    const [made] = await execute(chief, [{ commands: [writing(), { type: 'article.publish' }] }], now);
    const id = made?.ok ? made.value.id : '';
    const withdraw = { type: 'article.withdraw' as const, reason: 'خطأ' };
    await execute(chief, [{ subjectId: id, commands: [withdraw] }], now);
    const record = await eventsOf(newsroom.read, id);
    expect(record).toMatchObject([
      { type: 'article.written', actorId: 'chief', at: now, before: null, after: { status: 'draft' } },
      { type: 'article.published', before: { status: 'draft' }, after: { status: 'published' } },
      { type: 'article.withdrawn', before: { status: 'published' }, after: { reason: 'خطأ' } },
    ]);
    expect(record[1]?.after?.sectionPath).toEqual(['yemen', 'asia', 'world']);
    expect(newsroom.delivered.map(({ type }) => type)).toEqual(record.map(({ type }) => type));
  });
});

test('two changes of one article in one call are carried out one on the other', async () => {
  const [id = ''] = await carriedOut({ commands: [writing(), { type: 'article.publish' }] });
  const headline = (text: string) => ({
    subjectId: id,
    commands: [{ type: 'article.revise' as const, content: { headline: text } }],
  });
  await carriedOut(headline('سفينة'), headline('قافلة'));
  expect((await articleOf(id))?.version).toBe(4);
  expect([await found('سفينة'), await found('قافلة')]).toEqual([[], [id]]);
  expect(await listed('edition:ar')).toEqual({ 'edition:ar': [id] });
  await carriedOut(headline('أخير'), {
    subjectId: id,
    commands: [{ type: 'article.withdraw', reason: 'خطأ' }],
  });
  expect([await listed('edition:ar'), await found('أخير')]).toEqual([{ 'edition:ar': [] }, []]);
});

test('what one editor wrote is found in the lists of its author as well', async () => {
  const author = { type: 'author.make' as const, edition: 'ar', slug: 'سلمى', name: 'سلمى' };
  await carriedOut({ subjectId: 'salma', commands: [author] });
  const write = writing({ authorIds: ['salma'] });
  const result = await executeOne(system, { commands: [write, { type: 'article.publish' }] });
  const id = result.ok ? result.value.id : '';
  expect(await listed(listOf.author('salma'))).toEqual({ 'author:salma': [id] });
});
