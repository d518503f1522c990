import { describe, expect, test } from 'vitest';
import { countArticles, loadArticles } from '#db/queries/articles.ts';
import { eventsOf } from '#db/queries/record.ts';
import { events, revisions } from '#db/schema/all.ts';
import { type Change, execute, executeOne } from './execute.ts';
import { carriedOut, chief, system, testNewsroom, writing } from './testing.ts';

const newsroom = testNewsroom();

const revising = (subjectId: string, headline: string, expectedVersion?: number): Change => ({
  subjectId,
  expectedVersion,
  commands: [{ type: 'article.revise', content: { headline } }],
});
const codes = (results: Awaited<ReturnType<typeof execute>>) =>
  results.map((result) =>
    result.ok ? 'done' : `${result.refusal.code} ${result.refusal.field ?? ''}`.trim(),
  );

describe('two people on one article', () => {
  test('of twenty who saw the same version one is first, and nineteen are told so', async () => {
    const [id = ''] = await carriedOut({ commands: [writing()] });
    const all = await Promise.all(
      Array.from({ length: 20 }, (_, n) => executeOne(chief, revising(id, `عنوان ${n}`, 1))),
    );
    const winners = all.flatMap((result, n) => (result.ok ? [n] : []));
    expect(winners).toHaveLength(1);
    expect(codes(all).filter((code) => code === 'stale-version')).toHaveLength(19);
    const article = (await loadArticles(newsroom.read, [id])).get(id);
    expect(article).toMatchObject({ version: 2, content: { headline: `عنوان ${winners[0]}` } });
    expect(await newsroom.read.$count(revisions)).toBe(1);
  });

  test('of twenty who ask for no version none is lost', async () => {
    const [id = ''] = await carriedOut({ commands: [writing()] });
    await Promise.all(Array.from({ length: 20 }, (_, n) => executeOne(chief, revising(id, `عنوان ${n}`))));
    expect((await loadArticles(newsroom.read, [id])).get(id)?.version).toBe(21);
    expect(await newsroom.read.$count(revisions)).toBe(20);
  });
});

describe('a refused change', () => {
  test('leaves no trace, while its neighbours are carried out', async () => {
    const before = await newsroom.read.$count(events);
    const results = await execute(system, [
      { commands: [writing({ headline: 'قبل' })] },
      { subjectId: 'refused', commands: [writing(), { type: 'article.withdraw', reason: 'لم يُنشر بعد' }] },
      { commands: [writing({ headline: 'بعد' })] },
    ]);
    expect(codes(results)).toEqual(['done', 'wrong-state', 'done']);
    expect(await countArticles(newsroom.read)).toBe(2);
    expect(await eventsOf(newsroom.read, 'refused')).toEqual([]);
    expect(await newsroom.read.$count(events)).toBe(before + 2);
    expect(newsroom.delivered).toHaveLength(2);
  });

  test.each<[string, Parameters<typeof writing>[0]]>([
    ['section-unknown content.sectionId', { sectionId: 'atlantis' }],
    ['author-unknown content.authorIds', { authorIds: ['nobody'] }],
    ['topic-unknown content.topicIds', { topicIds: ['nothing'] }],
    ['media-unknown content.heroId', { heroId: 'nowhere' }],
    ['invalid-input content.headline', { headline: 'س'.repeat(301) }],
    ['author-unknown content.authorIds', { authorIds: ['trains'] }],
    ['topic-unknown content.topicIds', { topicIds: ['foreign'] }],
  ])('names what is not there: %s', async (code, content) => {
    const topic = (edition: string) => ({ type: 'topic.make' as const, edition, slug: 'x', name: 'x' });
    await carriedOut(
      { subjectId: 'trains', commands: [topic('ar')] },
      { subjectId: 'foreign', commands: [topic('en')] },
    );
    expect(codes([await executeOne(chief, { commands: [writing(content)] })])).toEqual([code]);
    expect(await countArticles(newsroom.read)).toBe(0);
  });

  test('is what a writer gets who would publish, or touch the story of another', async () => {
    const salma = { id: 'salma', role: 'writer' } as const;
    const [own] = await execute(salma, [{ commands: [writing()] }]);
    const mine = own?.ok ? own.value.id : '';
    const [theirs = ''] = await carriedOut({ commands: [writing()] });
    const attempts = [
      revising(mine, 'لي'),
      revising(theirs, 'ليس لي'),
      { subjectId: mine, commands: [{ type: 'article.publish' as const }] },
    ];
    expect(codes(await execute(salma, attempts))).toEqual(['done', 'not-found', 'not-allowed']);
  });

  test('is what commands on different things in one change get', async () => {
    const mixed = [writing(), { type: 'ticker.drop' as const }];
    expect(codes(await execute(system, [{ commands: mixed }, { commands: [] }]))).toEqual([
      'invalid-input commands',
      'invalid-input commands',
    ]);
  });
});

describe('an error', () => {
  test('as a name taken already rolls everything back, and one alone is told so', async () => {
    await carriedOut({ commands: [writing({}, 'wp-77')] });
    const before = await newsroom.read.$count(events);
    newsroom.delivered.length = 0;
    const twins = [{ commands: [writing({}, 'wp-78')] }, { commands: [writing({}, 'wp-77')] }];
    await expect(execute(system, twins)).rejects.toThrow();
    expect(codes([await executeOne(system, { commands: [writing({}, 'wp-77')] })])).toEqual([
      'already-there',
    ]);
    expect(await countArticles(newsroom.read)).toBe(1);
    expect(await newsroom.read.$count(events)).toBe(before);
    expect(newsroom.delivered).toEqual([]);
  });

  test('as a write begun inside a write is told at once, and the next write goes through', async () => {
    const { store } = newsroom;
    const nested = store.write(async () => store.write(async () => 'never'));
    await expect(nested).rejects.toThrow('inside a write');
    await expect(store.write(async () => 'well')).resolves.toBe('well');
  });
});
