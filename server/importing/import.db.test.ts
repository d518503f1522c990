import { describe, expect, test } from 'vitest';
import { countArticles, loadArticles } from '#db/queries/articles.ts';
import { allAuthors, allSections, allTopics } from '#db/queries/taxonomy.ts';
import { articles, events, revisions } from '#db/schema/all.ts';
import { execute } from '../execute.ts';
import { carryOutDue } from '../jobs/due.ts';
import { chief, system, testNewsroom } from '../testing.ts';
import { file, imported, line, now, told } from './testing.ts';

const newsroom = testNewsroom();
const only = async () => {
  const [row] = await newsroom.read.select({ id: articles.id }).from(articles);
  return (await loadArticles(newsroom.read, [row?.id ?? ''])).get(row?.id ?? '');
};

describe('the same file again', () => {
  const story = file('night-train.md', 'title: القطار الليلي\nsection: world');

  test('is the same article, and where nothing changed nothing happens', async () => {
    expect(told(await imported([story]))).toEqual(['made']);
    const before = await newsroom.read.$count(events);
    expect(told(await imported([story]))).toEqual(['unchanged']);
    expect(await newsroom.read.$count(events)).toBe(before);
    expect(await countArticles(newsroom.read)).toBe(1);
  });

  test('with another text changes the one article, and what it said is kept', async () => {
    await imported([story]);
    expect(told(await imported([file('night-train.md', 'title: قطار الفجر\nsection: world')]))).toEqual([
      'changed',
    ]);
    expect(await only()).toMatchObject({ status: 'published', content: { headline: 'قطار الفجر' } });
    const kept = await newsroom.read.select().from(revisions);
    expect(kept.map(({ content }) => content.headline)).toEqual(['القطار الليلي']);
  });

  test('under another name but with the same externalId is the same article', async () => {
    await imported([file('a.md', 'title: أول\nexternalId: wp-7')]);
    expect(told(await imported([file('b.md', 'title: ثان\nexternalId: wp-7')]))).toEqual(['changed']);
    expect(await countArticles(newsroom.read)).toBe(1);
  });

  test('twice in one batch is one article with what came last', async () => {
    const batch = [
      line(1, { title: 'أول', externalId: '7' }),
      line(2, { title: 'غيره', externalId: '8' }),
      line(3, { title: 'آخر', externalId: '7' }),
      line(4, { title: 'آخر', externalId: '7' }),
    ];
    expect(told(await imported(batch))).toEqual(['made', 'made', 'changed', 'unchanged']);
    expect(await countArticles(newsroom.read)).toBe(2);
  });

  test('does not bring back what the newsroom withdrew', async () => {
    await imported([story]);
    const subjectId = (await only())?.id;
    await execute(system, [{ subjectId, commands: [{ type: 'article.withdraw', reason: 'مصدر واحد' }] }]);
    await imported([file('night-train.md', 'title: قطار الفجر\nsection: world')]);
    expect(await only()).toMatchObject({ status: 'withdrawn', content: { headline: 'قطار الفجر' } });
  });

  test('with another text leaves an article alone that people have changed, and says so', async () => {
    await imported([story]);
    const subjectId = (await only())?.id;
    await execute(chief, [
      { subjectId, commands: [{ type: 'article.revise', content: { headline: 'مصحّح' } }] },
    ]);
    const again = [file('night-train.md', 'title: قطار الفجر\nsection: world')];
    expect(told(await imported(again))).toEqual(['left']);
    expect(await only()).toMatchObject({ content: { headline: 'مصحّح' } });
    expect(told(await imported(again))).toEqual(['left']);
    expect(told(await imported([story]))).toEqual(['unchanged']);
  });

  test('leaves what an editor typed beside a published article, which readers do not see yet', async () => {
    await imported([story]);
    const subjectId = (await only())?.id;
    await execute(chief, [
      { subjectId, commands: [{ type: 'article.keep', content: { headline: 'مصحّح' } }] },
    ]);
    expect(told(await imported([file('night-train.md', 'title: قطار الفجر')]))).toEqual(['left']);
    expect(await only()).toMatchObject({ pending: { headline: 'مصحّح' } });
  });

  test('with another text changes what the scheduler published', async () => {
    const later = (title: string) => file('s.md', `title: ${title}\npublishedAt: 2026-12-01T00:00:00Z`);
    await imported([later('خبر')]);
    const known = await only();
    const due = [{ id: known?.id ?? '', version: known?.version ?? 0 }];
    await carryOutDue('scheduler', due, 'article.publish', new Date('2026-12-02T00:00:00Z'));
    expect(told(await imported([later('خبر آخر')]))).toEqual(['changed']);
  });

  test('with another date was published then', async () => {
    const dated = (day: string) => file('d.md', `title: خبر\npublishedAt: ${day}T08:00:00Z`);
    await imported([dated('2026-11-20')]);
    await imported([dated('2026-11-18')]);
    expect((await only())?.publishedAt?.toISOString()).toBe('2026-11-18T08:00:00.000Z');
  });

  test('with a correction more gains that one correction', async () => {
    const corrected = (...texts: string[]) =>
      file(
        'c.md',
        `title: خبر\ncorrections:\n${texts.map((t) => `  - {at: 2026-11-22, text: ${t}}`).join('\n')}`,
      );
    await imported([corrected('الأول')]);
    await imported([corrected('الأول', 'الثاني')]);
    expect((await only())?.corrections.map(({ text }) => text)).toEqual(['الأول', 'الثاني']);
  });
});

describe('what an item names and nobody has', () => {
  const shared = 'section: ports\nsectionName: الموانئ\nauthors: [سلمى]\ntopics: [سفن, بحر]';

  test('is made once, however many name it, now or later', async () => {
    await imported([file('a.md', `title: أ\n${shared}`), file('b.md', `title: ب\n${shared}`)]);
    await imported([file('c.md', `title: ج\n${shared}`)]);
    const named = (rows: { name: string }[]) => rows.map(({ name }) => name).sort();
    expect(named(await allSections(newsroom.read))).toEqual(['asia', 'sport', 'world', 'yemen', 'الموانئ']);
    expect(named(await allAuthors(newsroom.read))).toEqual(['سلمى']);
    expect(named(await allTopics(newsroom.read))).toEqual(['بحر', 'سفن']);
  });

  test('is one thing where its spellings share an address', async () => {
    expect(told(await imported([file('a.md', 'title: خبر\ntopics: [Iran, iran, IRAN]')]))).toEqual(['made']);
    expect((await allTopics(newsroom.read)).map(({ slug }) => slug)).toEqual(['iran']);
    expect((await only())?.content.topicIds).toHaveLength(1);
  });

  test('is another thing in another edition', async () => {
    const both = [file('a.md', 'title: خبر\ntopics: [RT]'), file('b.md', 'title: News\ntopics: [RT]')];
    await imported(both);
    expect((await allTopics(newsroom.read)).map(({ edition }) => edition).sort()).toEqual(['ar', 'en']);
  });
});

describe('the state that a file asks for', () => {
  test.each([
    ['title: خبر', { status: 'published', publishedAt: now }],
    ['title: خبر\npublishedAt: 2023-12-26T18:30:00+03:00', { publishedAt: new Date('2023-12-26T15:30:00Z') }],
    ['title: خبر\npublishedAt: 2026-12-01', { status: 'scheduled', scheduledFor: new Date('2026-12-01') }],
    ['title: خبر\nstatus: draft', { status: 'draft', publishedAt: null }],
    ['title: خبر\nstatus: withdrawn\nwithdrawnReason: خطأ', { status: 'withdrawn', withdrawnReason: 'خطأ' }],
  ])('%j', async (fields, state) => {
    expect(told(await imported([file('a.md', fields)]))).toEqual(['made']);
    expect(await only()).toMatchObject(state);
  });
});

test('a dry run says what would happen and changes nothing', async () => {
  await imported([file('old.md', 'title: قديم')]);
  const before = await newsroom.read.$count(events);
  const batch = [
    file('old.md', 'title: قديم\nplace: عدن'),
    file('new.md', 'title: جديد\nsection: ports\ntopics: [سفن]'),
    file('bad.md', 'locale: ar'),
  ];
  expect(told(await imported(batch, { dryRun: true })).map((one) => one.split(' ')[0])).toEqual([
    'changed',
    'made',
    'invalid-input',
  ]);
  expect(await newsroom.read.$count(events)).toBe(before);
  expect(await allTopics(newsroom.read)).toEqual([]);
});
