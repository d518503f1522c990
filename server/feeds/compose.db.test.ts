import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { lastOf } from '#db/queries/feeds.ts';
import { shellRows } from '#db/queries/shell.ts';
import type { FeedSubject } from '#editorial/address.ts';
import type { CommandInput } from '#editorial/commands/command.ts';
import { bodyOf } from '#editorial/testing.ts';
import type { EditionId } from '#messages/editions.ts';
import { env, siteUrl } from '../env.ts';
import { execute } from '../execute.ts';
import { carriedOut, system, testNewsroom, writing } from '../testing.ts';
import { composeFeed, mostStories } from './compose.ts';
import { showingEvents } from './showing-events.ts';

const newsroom = testNewsroom();
const monday = new Date('2026-11-23T08:00:00Z');
const tuesday = new Date('2026-11-24T08:00:00Z');
const origin = siteUrl();

const first = 'mh3k9x0a1b2';
const second = 'mh3k9x0a1b3';
const yemen: FeedSubject = { page: 'section', slug: 'yemen', number: 1 };

const dataFolder = await mkdtemp(join(tmpdir(), 'warraq-feeds-'));
const before = env().dataFolder;
afterAll(async () => {
  env().dataFolder = before;
  await rm(dataFolder, { recursive: true });
});

beforeEach(async () => {
  env().dataFolder = dataFolder;
  const making = { edition: 'ar', slug: 'trains', name: 'قطارات' };
  await carriedOut(
    { subjectId: 'topic', commands: [{ type: 'topic.make', ...making }] },
    { subjectId: 'author', commands: [{ type: 'author.make', ...making, slug: 'salma', name: 'سلمى' }] },
  );
});

type Content = Parameters<typeof writing>[0];

function published(id: string, at: Date, content: Content = {}) {
  return carriedOut({ subjectId: id, commands: [writing(content), { type: 'article.publish', at }] });
}

async function compose(of: FeedSubject, edition: EditionId = 'ar') {
  const rows = await shellRows(newsroom.read, { tickerLength: 1, newest: 1 });
  const own = rows.find(({ id }) => id === edition);
  if (!own) throw new Error(`The edition ${edition} is missing.`);
  return composeFeed(own, { edition, of, file: 'atom.xml' }, tuesday);
}

async function feedOf(of: FeedSubject, edition: EditionId = 'ar') {
  const composed = await compose(of, edition);
  if (!composed) throw new Error('There is no such list.');
  return composed.feed;
}

describe('a feed follows', () => {
  test('each list that a story is in, newest first, and no other', async () => {
    await published(first, monday, { topicIds: ['topic'], authorIds: ['author'] });
    await published(second, tuesday, { sectionId: 'sport' });
    const ids = async (of: FeedSubject) => (await feedOf(of)).stories.map(({ id }) => id.slice(-11));
    expect(await ids({ page: 'front' })).toEqual([second, first]);
    expect(await ids(yemen)).toEqual([first]);
    expect(await ids({ page: 'section', slug: 'world', number: 1 })).toEqual([first]);
    expect(await ids({ page: 'topic', slug: 'trains', number: 1 })).toEqual([first]);
    expect(await ids({ page: 'author', slug: 'salma', number: 1 })).toEqual([first]);
    expect((await feedOf({ page: 'front' }, 'en')).stories).toEqual([]);
  });

  test('nothing that is not there', async () => {
    for (const page of ['section', 'topic', 'author'] as const)
      expect(await compose({ page, slug: 'nothing', number: 1 })).toBeNull();
    expect(await compose(yemen, 'en')).toBeNull();
  });

  test('only the newest of a long list', async () => {
    const ids = Array.from({ length: mostStories + 2 }, (_, n) => `story${String(n).padStart(6, '0')}`);
    for (const [n, id] of ids.entries()) await published(id, new Date(monday.getTime() + n * 60_000));
    const { stories } = await feedOf(yemen);
    expect(stories.map(({ id }) => id.slice(-11))).toEqual(ids.slice(2).reverse());
  });

  test('only what is published now', async () => {
    await published(first, monday);
    expect((await feedOf(yemen)).stories).toHaveLength(1);
    await carriedOut({ subjectId: first, commands: [{ type: 'article.withdraw', reason: 'خطأ' }] });
    expect((await feedOf(yemen)).stories).toEqual([]);
  });
});

test('a story is told with its names, its addresses and its times', async () => {
  const headline = 'محطة RT تفتح 3 مكاتب';
  await published(first, monday, {
    headline,
    standfirst: 'مقدمة',
    topicIds: ['topic'],
    authorIds: ['author'],
    body: bodyOf('نص الخبر.'),
  });
  const [story] = (await feedOf(yemen)).stories;
  expect(story).toMatchObject({
    id: `${origin}/a/${first}`,
    title: '\u2068محطة \u2068RT\u2069 تفتح 3 مكاتب\u2069',
    summary: 'مقدمة',
    html: '<div lang="ar" dir="rtl"><p><strong>مقدمة</strong></p>\n<p>نص الخبر.</p></div>',
    authors: [{ name: 'سلمى', href: `${origin}/authors/salma` }],
    published: monday,
    updated: monday,
    picture: null,
  });
  expect(decodeURI(story?.href ?? '')).toMatch(`${origin}/yemen/${first}/محطة-rt`);
  expect(story?.categories).toEqual([
    ...['world', 'asia', 'yemen'].map((slug) => ({ name: slug, slug, scheme: `${origin}/` })),
    { name: 'قطارات', slug: 'trains', scheme: `${origin}/topics/` },
  ]);
});

test('a correction is said in the text, above what it corrects, and counts as a change', async () => {
  await published(first, monday);
  await published(second, new Date(monday.getTime() + 60_000));
  const text = 'كانت النتيجة 3-2 لا 2-3';
  await carriedOut({
    subjectId: first,
    commands: [{ type: 'article.correct', kind: 'clarification', text, at: tuesday }],
  });
  const feed = await feedOf(yemen);
  const story = feed.stories.find(({ id }) => id.endsWith(first));
  expect([story?.published, story?.updated, feed.updated]).toEqual([monday, tuesday, tuesday]);
  expect(story?.html).toMatch(
    /<aside><h2>تصويب<\/h2><p><strong>توضيح<\/strong> · <time datetime="2026-11-24T08:00:00\.000Z">[^<]+<\/time><br>كانت النتيجة <bdi dir="ltr">3-2<\/bdi>.*نص الخبر/s,
  );
});

test('a feed and its stories keep their ids when section, slug and headline change', async () => {
  await published(first, monday);
  const was = await feedOf(yemen);
  await carriedOut({ subjectId: 'yemen', commands: [{ type: 'section.change', slug: 'aden', name: 'عدن' }] });
  await carriedOut({
    subjectId: first,
    commands: [{ type: 'article.revise', content: { headline: 'عنوان آخر', slug: 'x' } }],
  });
  const is = await feedOf({ page: 'section', slug: 'aden', number: 1 });
  expect([is.id, is.stories[0]?.id]).toEqual([was.id, was.stories[0]?.id]);
  expect([is.self, is.stories[0]?.href]).not.toEqual([was.self, was.stories[0]?.href]);
  expect(is.stories[0]?.title).toBe('عنوان آخر');
});

describe('a picture', () => {
  const adding = {
    width: 3000,
    height: 2000,
    widths: [640, 1280, 1920],
    focalX: 500,
    focalY: 400,
    placeholder: '',
  };

  beforeEach(async () => {
    const words = { alt: 'ميناء', credit: 'Reuters' };
    await carriedOut({
      subjectId: 'port',
      commands: [{ type: 'media.add', name: 'port', ...adding, ...words }],
    });
  });

  test('is enclosed with the bytes of its file, and stands at the head of the story', async () => {
    await mkdir(join(dataFolder, 'media'), { recursive: true });
    await writeFile(join(dataFolder, 'media/port-1280.webp'), 'twelve bytes');
    await published(first, monday, { heroId: 'port', heroAlt: 'الميناء', heroCaption: 'في عدن' });
    const [story] = (await feedOf(yemen)).stories;
    const href = `${origin}/media/port-1280.webp`;
    expect(story?.picture).toEqual({
      ...{ href, type: 'image/webp', bytes: 12, width: 1280, height: 853, alt: 'الميناء', credit: 'Reuters' },
    });
    expect(story?.html).toContain(
      `<figure><img src="${href}" width="1280" height="853" alt="الميناء"><figcaption>في عدن <bdi lang="en" dir="ltr">Reuters</bdi></figcaption></figure>`,
    );
    await rm(join(dataFolder, 'media'), { recursive: true });
  });

  test('whose file is gone is no enclosure', async () => {
    await published(first, monday, { heroId: 'port', heroAlt: 'الميناء' });
    expect((await feedOf(yemen)).stories[0]?.picture).toBeNull();
  });

  test('in the text has its whole address', async () => {
    const figure = { type: 'figure' as const, attrs: { name: 'port', alt: '', caption: '', credit: '' } };
    await published(first, monday, { body: { type: 'doc', content: [...bodyOf('نص.').content, figure] } });
    expect((await feedOf(yemen)).stories[0]?.html).toContain(
      `<img src="${origin}/media/port-1280.webp" width="1280" height="853" alt="ميناء">`,
    );
  });
});

test('a list without a story is a feed all the same, of the time that is given', async () => {
  const feed = await feedOf({ page: 'author', slug: 'salma', number: 1 });
  expect([feed.stories, feed.updated]).toEqual([[], tuesday]);
});

test('what readers cannot see does not date the feeds anew, and a withdrawal does', async () => {
  const dates: (Date | null)[] = [];
  const done = async (subjectId: string, commands: CommandInput[], now: Date) => {
    const [result] = await execute(system, [{ subjectId, commands }], now);
    expect(result?.ok).toBe(true);
    dates.push(await lastOf(newsroom.read, [...showingEvents]));
  };
  const [one, two, three] = [1, 2, 3].map((day) => new Date(Date.UTC(2031, 0, day)));
  await done(first, [writing(), { type: 'article.publish', at: monday }], one as Date);
  await done(second, [writing()], two as Date);
  await done(first, [{ type: 'article.withdraw', reason: 'خطأ' }], three as Date);
  expect(dates).toEqual([one, one, three]);
});
