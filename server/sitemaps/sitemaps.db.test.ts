import { describe, expect, test } from 'vitest';
import { insertMany } from '#db/insert-many.ts';
import { insertListings, listOf } from '#db/queries/listings.ts';
import { addToMonths } from '#db/queries/published-months.ts';
import { articles } from '#db/schema/articles.ts';
import { bodyOf } from '#editorial/testing.ts';
import { carriedOut, testNewsroom, writing } from '../testing.ts';
import { streamOf } from '../text-stream.ts';
import { entriesOfArticles, heldAtOnce } from './article-entries.ts';
import { alternatesIn, readMap, textIn } from './map.testing.ts';
import { lastFallenOut, newsSitemap } from './news.ts';
import { hrefOfPart, mostInPart, parsePart } from './part.ts';
import { partText } from './part-text.ts';
import { partsOf } from './parts-of.ts';

const newsroom = testNewsroom();
const site = 'http://localhost:3000';
const noon = new Date('2026-11-23T12:00:00Z');
const at = (moment: string) => new Date(`2026-11-${moment}:00Z`);
const publish = (moment = '20T09:00') => ({ type: 'article.publish' as const, at: at(moment) });

const ids = {
  plain: 'mh3k9x0a1b2',
  pictured: 'mh3k9x0a1b3',
  withdrawn: 'mh3k9x0a1b4',
  unpublished: 'mh3k9x0a1b5',
  draft: 'mh3k9x0a1b6',
  english: 'mh3k9x0a1b7',
};

/** The text of a part; '' where there is none. */
async function part(path: string): Promise<string> {
  const [edition = '', file = ''] = path.split('/');
  const named = parsePart(edition, file);
  if (!named) throw new Error(`${path} can be no part.`);
  let text = '';
  for await (const piece of partText(newsroom.read, named)) text += piece;
  return text;
}

async function addresses(path: string): Promise<string[]> {
  const text = await part(path);
  return text === ''
    ? []
    : readMap(text).map((page) => decodeURI(textIn(page, 'loc') ?? '').replace(site, ''));
}

const paths = async (edition: 'ar' | 'en') =>
  (await partsOf(newsroom.read, edition)).map(({ part }) => hrefOfPart(part).replace('/sitemaps/', ''));

describe('the articles', () => {
  test('that readers can see are named at their true addresses, and no others', async () => {
    await carriedOut(
      { subjectId: ids.plain, commands: [writing({ headline: 'القطار الليلي' }), publish()] },
      {
        subjectId: ids.withdrawn,
        commands: [writing(), publish(), { type: 'article.withdraw', reason: 'خطأ' }],
      },
      {
        subjectId: ids.unpublished,
        commands: [writing(), publish(), { type: 'article.unpublish', reason: 'خطأ' }],
      },
      { subjectId: ids.draft, commands: [writing()] },
    );
    expect(await addresses('ar/articles-2026-11.xml')).toEqual([`/yemen/${ids.plain}/القطار-الليلي`]);
    expect(await part('ar/articles-2026-10.xml')).toBe('');
    expect(await part('en/articles-2026-11.xml')).toBe('');
    expect(await newsSitemap(at('20T10:00'))).not.toMatch(
      new RegExp([ids.withdrawn, ids.unpublished, ids.draft].join('|')),
    );
  });

  test('bear the date of what last happened to them: publication, update or correction', async () => {
    const lastmod = async () => {
      const [page] = readMap(await part('ar/articles-2026-11.xml'));
      const [month] = (await partsOf(newsroom.read, 'ar')).filter(({ part }) => part.kind === 'articles');
      const own = page && textIn(page, 'lastmod');
      expect(month?.lastmod).toEqual(own && new Date(own));
      return own;
    };
    await carriedOut({ subjectId: ids.plain, commands: [writing(), publish('20T09:00')] });
    expect(await lastmod()).toBe('2026-11-20T09:00:00Z');
    const correct = (text: string, moment: string) =>
      carriedOut({ subjectId: ids.plain, commands: [{ type: 'article.correct', text, at: at(moment) }] });
    await correct('صُحّح اسم.', '21T10:00');
    expect(await lastmod()).toBe('2026-11-21T10:00:00Z');
    await carriedOut({
      subjectId: ids.plain,
      commands: [{ type: 'article.revise', content: {}, updatedAt: at('22T11:00') }],
    });
    expect(await lastmod()).toBe('2026-11-22T11:00:00Z');
    await correct('صُحّح رقم.', '23T08:00');
    expect(await lastmod()).toBe('2026-11-23T08:00:00Z');
  });

  test('name their picture and where the same story is in other editions, each the other', async () => {
    const section = { type: 'section.make' as const, edition: 'en', slug: 'news', name: 'News' };
    const picture = { name: 'bridge', width: 3000, height: 2000, widths: [640, 1280, 1920], placeholder: '' };
    await carriedOut(
      { subjectId: 'news', commands: [section] },
      { subjectId: 'bridge', commands: [{ type: 'media.add', ...picture, focalX: 500, focalY: 400 }] },
    );
    const english = {
      ...writing({ headline: 'Night train', sectionId: 'news', pair: 'train' }),
      edition: 'en',
    };
    const arabic = writing({ headline: 'القطار الليلي', heroId: 'bridge', heroAlt: 'جسر', pair: 'train' });
    await carriedOut(
      { subjectId: ids.pictured, commands: [arabic, publish()] },
      { subjectId: ids.english, commands: [english, publish('21T09:00')] },
    );
    const [own] = readMap(await part('ar/articles-2026-11.xml'));
    const [other] = readMap(await part('en/articles-2026-11.xml'));
    if (!own || !other) throw new Error('A story is missing.');
    expect(textIn(own, 'image:loc')).toBe(`${site}/media/bridge-1920.webp`);
    expect(textIn(other, 'image:loc')).toBeUndefined();
    const both = { ar: textIn(own, 'loc'), 'en-GB': textIn(other, 'loc'), 'x-default': textIn(own, 'loc') };
    expect(alternatesIn(own)).toEqual(both);
    expect(alternatesIn(other)).toEqual(both);

    await carriedOut({ subjectId: ids.english, commands: [{ type: 'article.withdraw', reason: 'خطأ' }] });
    const [alone] = readMap(await part('ar/articles-2026-11.xml'));
    expect(alone && alternatesIn(alone)).toEqual({});
  });
});

describe('an archive', () => {
  const count = mostInPart + heldAtOnce + 7;
  const lastAt = new Date('2019-03-04T21:53:00Z');

  /** Two at each moment, so that a part and a batch end between two of the same. */
  async function fill(): Promise<void> {
    const body = bodyOf('نص.');
    const rows = Array.from({ length: count }, (_, n) => {
      const liveAt = new Date(Date.UTC(2019, 2, 1, 0, Math.floor(n / 2)));
      const id = `a${String(n).padStart(9, '0')}`;
      const words = {
        slug: `خبر-${n}`,
        headline: `خبر ${n}`,
        standfirst: '',
        kicker: '',
        place: '',
        excerpt: '',
      };
      const hero = { heroId: null, heroAlt: '', heroCaption: '' };
      const state = {
        status: 'published' as const,
        publishedAt: liveAt,
        liveAt,
        createdAt: liveAt,
        version: 1,
      };
      return {
        ...{ id, edition: 'ar', sectionId: 'yemen', body, wordCount: 1, breaking: false, ownerId: 'system' },
        ...{ ...words, ...hero, ...state, withdrawnReason: '', seoTitle: '', returnNote: '' },
        needsTranslation: false,
      };
    });
    const list = listOf.edition('ar');
    await newsroom.store.write(async (tx) => {
      await insertMany(tx, articles, rows);
      await insertListings(
        tx,
        rows.map(({ id, publishedAt }) => ({ list, articleId: id, publishedAt })),
      );
      await addToMonths(tx, [{ edition: 'ar', month: '2019-03', articles: count, changedAt: lastAt }]);
    });
  }

  test('begins after a few articles and is held a few hundred at a time, and read no faster than it is taken', async () => {
    await fill();
    const named = parsePart('ar', 'articles-2019-03.xml');
    if (named?.kind !== 'articles') throw new Error('It is no part of articles.');
    const held = [];
    for await (const batch of entriesOfArticles(newsroom.read, named)) held.push(batch.length);
    expect(held[0]).toBeLessThanOrEqual(20);
    expect(Math.max(...held)).toBe(heldAtOnce);
    expect(held.length).toBeLessThan(mostInPart / heldAtOnce + 5);
    expect(held.reduce((sum, batch) => sum + batch)).toBe(mostInPart);

    const before = newsroom.store.statements();
    const reader = streamOf(partText(newsroom.read, named)).getReader();
    expect(newsroom.store.statements()).toBe(before);
    await reader.read();
    const batch = newsroom.store.statements() - before;
    expect(batch).toBeLessThanOrEqual(3);
    await reader.cancel();
    expect(newsroom.store.statements() - before).toBe(batch);
  });

  test('is divided into parts in which each article stands once, and the index names them all', async () => {
    await fill();
    const parts = (await paths('ar')).filter((path) => path.includes('/articles-'));
    expect(parts).toEqual(['ar/articles-2019-03.xml', 'ar/articles-2019-03-2.xml']);
    const named = [await addresses(parts[0] ?? ''), await addresses(parts[1] ?? '')];
    expect(named.map(({ length }) => length)).toEqual([mostInPart, heldAtOnce + 7]);
    expect(new Set(named.flat()).size).toBe(count);
    expect(await part('ar/articles-2019-03-3.xml')).toBe('');
  });
});

describe('the index', () => {
  const months = async () =>
    (await partsOf(newsroom.read, 'ar')).flatMap(({ part, lastmod }) =>
      part.kind === 'articles' ? [`${part.month} ${lastmod?.toISOString()}`] : [],
    );
  const revise = (revised: { publishedAt?: Date; content?: { headline: string } }) =>
    carriedOut({ subjectId: ids.plain, commands: [{ type: 'article.revise', content: {}, ...revised }] });

  test('names the months in which something is published, whatever became of what there was', async () => {
    await carriedOut(
      { subjectId: ids.plain, commands: [writing(), publish('20T09:00')] },
      { subjectId: ids.withdrawn, commands: [writing(), publish('21T09:00')] },
    );
    expect(await months()).toEqual(['2026-11 2026-11-21T09:00:00.000Z']);
    // Nobody is told of a small change.
    await revise({ content: { headline: 'خبر آخر' } });
    expect(await months()).toEqual(['2026-11 2026-11-21T09:00:00.000Z']);

    await revise({ publishedAt: new Date('2026-10-31T23:59:59Z') });
    const [october, november] = await months();
    expect(october).toBe('2026-10 2026-10-31T23:59:59.000Z');
    expect(november).toMatch(/^2026-11 /);

    await carriedOut({ subjectId: ids.withdrawn, commands: [{ type: 'article.withdraw', reason: 'خطأ' }] });
    expect(await months()).toEqual([october]);
    await carriedOut({
      subjectId: ids.withdrawn,
      commands: [{ type: 'article.restore' }, publish('22T09:00')],
    });
    expect((await months()).map((month) => month.slice(0, 7))).toEqual(['2026-10', '2026-11']);
  });

  test('says of a month that an article has left that it changed when it left', async () => {
    await carriedOut(
      { subjectId: ids.plain, commands: [writing(), publish('20T09:00')] },
      { subjectId: ids.withdrawn, commands: [writing(), publish('21T09:00')] },
    );
    const before = Date.now();
    await carriedOut({ subjectId: ids.withdrawn, commands: [{ type: 'article.withdraw', reason: 'خطأ' }] });
    const [month = ''] = await months();
    expect(Date.parse(month.slice('2026-11 '.length))).toBeGreaterThanOrEqual(before);
  });
});

describe('the lists', () => {
  test('under which something is published are named with the moment of their newest article', async () => {
    const making = (name: string) => ({ edition: 'ar', slug: name, name });
    await carriedOut(
      { subjectId: 'trains', commands: [{ type: 'topic.make', ...making('قطارات') }] },
      { subjectId: 'empty', commands: [{ type: 'topic.make', ...making('فارغ') }] },
      { subjectId: 'abroad', commands: [{ type: 'topic.make', ...making('قطارات'), edition: 'en' }] },
      { subjectId: 'salma', commands: [{ type: 'author.make', ...making('سلمى') }] },
      {
        subjectId: 'about',
        commands: [
          { type: 'page.write', edition: 'ar', slug: 'about', title: 'من نحن', body: bodyOf('نحن.') },
        ],
      },
    );
    const listed = { topicIds: ['trains'], authorIds: ['salma'] };
    await carriedOut(
      { subjectId: ids.plain, commands: [writing(listed), publish('20T09:00')] },
      // In Riyadh it is the next day already.
      { subjectId: ids.pictured, commands: [writing(listed), publish('20T22:30')] },
    );
    expect(await paths('ar')).toEqual([
      'ar/pages.xml',
      'ar/sections.xml',
      'ar/topics.xml',
      'ar/authors.xml',
      'ar/archive-2026.xml',
      'ar/articles-2026-11.xml',
    ]);
    expect(await paths('en')).toEqual(['en/pages.xml']);
    expect(await addresses('ar/pages.xml')).toEqual(['/', '/latest', '/corrections', '/pages/about']);
    expect(await addresses('en/pages.xml')).toEqual(['/en', '/en/latest', '/en/corrections']);
    expect((await addresses('ar/sections.xml')).sort()).toEqual(['/asia', '/world', '/yemen']);
    expect(await addresses('ar/archive-2026.xml')).toEqual(['/archive/2026/11/20', '/archive/2026/11/21']);
    expect(await addresses('ar/topics.xml')).toEqual(['/topics/قطارات']);
    expect(await addresses('ar/authors.xml')).toEqual(['/authors/سلمى']);
    const [topic] = readMap(await part('ar/topics.xml'));
    if (!topic) throw new Error('There is no topic.');
    expect(textIn(topic, 'lastmod')).toBe('2026-11-20T22:30:00Z');
    expect(Object.keys(alternatesIn(topic))).toEqual(['ar', 'en-GB', 'x-default']);
  });
});

describe('the news sitemap', () => {
  test('holds the last 48 hours of every edition, the newest first, as Google News asks for it', async () => {
    await carriedOut({
      subjectId: 'news',
      commands: [{ type: 'section.make', edition: 'en', slug: 'news', name: 'News' }],
    });
    const english = { ...writing({ headline: 'R&D «night»', sectionId: 'news' }), edition: 'en' };
    await carriedOut(
      { subjectId: ids.plain, commands: [writing({ headline: 'قديم' }), publish('21T11:59')] },
      { subjectId: ids.pictured, commands: [writing({ headline: 'جديد' }), publish('21T12:00')] },
      { subjectId: ids.english, commands: [english, publish('22T09:00')] },
    );
    const pages = readMap(await newsSitemap(noon));
    const told = ['news:title', 'news:language', 'news:name', 'news:publication_date'];
    expect(pages.map((page) => told.map((name) => textIn(page, name)))).toEqual([
      ['R&D «night»', 'en', 'Warraq', '2026-11-22T09:00:00Z'],
      ['جديد', 'ar', 'ورّاق', '2026-11-21T12:00:00Z'],
    ]);
    expect(await lastFallenOut(noon)).toEqual(at('23T11:59'));
  });

  test('holds nothing, and can still be read, when nothing was published', async () => {
    expect(readMap(await newsSitemap(noon))).toEqual([]);
    expect(await lastFallenOut(noon)).toBeNull();
  });
});
