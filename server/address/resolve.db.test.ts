import { beforeEach, describe, expect, test } from 'vitest';
import { carriedOut, testNewsroom, writing } from '../testing.ts';
import type { Resolution } from './find-page.ts';
import { resolve } from './resolve.ts';

testNewsroom();

const published = 'mh3k9x0a1b2';
const withdrawn = 'mh3k9x0a1b3';
const draft = 'mh3k9x0a1b4';
const english = 'mh3k9x0a1b5';

beforeEach(async () => {
  const publish = { type: 'article.publish' as const, at: new Date('2026-11-23T01:00:00+03:00') };
  const body = writing().content.body;
  const making = { edition: 'ar', slug: 'قطارات', name: 'قطارات' };
  await carriedOut(
    { subjectId: 'topic', commands: [{ type: 'topic.make', ...making }] },
    { subjectId: 'author', commands: [{ type: 'author.make', ...making, slug: 'سلمى' }] },
    {
      subjectId: 'page',
      commands: [{ type: 'page.write', edition: 'ar', slug: 'about', title: 'من نحن', body }],
    },
    { subjectId: 'news', commands: [{ type: 'section.make', edition: 'en', slug: 'news', name: 'News' }] },
  );
  const abroad = { ...writing({ headline: 'Night train', sectionId: 'news' }), edition: 'en' };
  await carriedOut(
    { subjectId: published, commands: [writing({ headline: 'القطار الليلي' }), publish] },
    { subjectId: withdrawn, commands: [writing(), publish, { type: 'article.withdraw', reason: 'خطأ' }] },
    { subjectId: draft, commands: [writing()] },
    { subjectId: english, commands: [abroad, publish] },
  );
});

/** The answer as a reader's browser sees it. */
async function answer(path: string): Promise<string> {
  const told: Resolution = await resolve(encodeURI(decodeURI(path)));
  if (told.kind === 'redirect') return `308 ${decodeURI(told.to)}`;
  if (told.kind === 'absent' || told.kind === 'gone') return `${told.status} ${told.edition}`;
  return `200 ${decodeURIComponent(told.route)}`;
}

test('an article has one true address, and every other leads there', async () => {
  const truth = `/yemen/${published}/القطار-الليلي`;
  expect(await answer(truth)).toBe(`200 /ar/article/${published}`);
  const others = [
    `/yemen/${published}`,
    `/yemen/${published}/`,
    `/yemen/${published}/القط`,
    `/yemen/${published}/old-slug`,
    `/yemen/${published}/القطار-الليلي/more`,
    `/sport/${published}/القطار-الليلي`,
    `/nowhere/${published}/x`,
    `/en/yemen/${published}/x`,
    `/a/${published}`,
    `/en/a/${published}`,
  ];
  for (const other of others) expect(await answer(other), other).toBe(`308 ${truth}`);
  expect(await answer(`/a/${english}`)).toBe(`308 /en/news/${english}/night-train`);
});

test('a withdrawn article is gone, and what readers never saw was never there', async () => {
  expect(await answer(`/yemen/${withdrawn}/خبر`)).toBe('410 ar');
  expect(await answer(`/a/${withdrawn}`)).toBe('410 ar');
  expect(await answer(`/yemen/${draft}/خبر`)).toBe('404 ar');
  expect(await answer('/yemen/zzzzzzzzzzz/خبر')).toBe('404 ar');
});

describe('the pages of the portal', () => {
  test.each([
    ['/', '200 /ar'],
    ['/en', '200 /en'],
    ['/latest', '200 /ar/latest/1'],
    ['/search', '200 /ar/search'],
    ['/corrections', '200 /ar/corrections/1'],
    ['/world', '200 /ar/section/world/1'],
    ['/en/news', '200 /en/section/news/1'],
    ['/topics/قطارات', '200 /ar/topic/قطارات/1'],
    ['/authors/سلمى', '200 /ar/author/سلمى/1'],
    ['/pages/about', '200 /ar/page/about'],
    ['/archive/2026/11/23', '200 /ar/archive/2026-11-23/1'],
    ['/feed.xml', '200 /ar/feed/feed.xml'],
    ['/en/atom.xml', '200 /en/feed/atom.xml'],
    ['/world/feed.json', '200 /ar/feed/feed.json/section/world'],
    ['/topics/قطارات/feed.xml', '200 /ar/feed/feed.xml/topic/قطارات'],
    ['/authors/سلمى/atom.xml', '200 /ar/feed/atom.xml/author/سلمى'],
  ])('%s is there', async (path, expected) => expect(await answer(path)).toBe(expected));

  test.each([
    ['/ar', '308 /'],
    ['/ar/latest', '308 /latest'],
    ['/en/', '308 /en'],
    ['/latest/', '308 /latest'],
    ['/latest/1', '308 /latest'],
    ['/world/1', '308 /world'],
    ['/topics/قطارات/1', '308 /topics/قطارات'],
    [`/topics/${'قطارات'.normalize('NFD')}/`, '308 /topics/قطارات'],
    ['/ar/feed.xml', '308 /feed.xml'],
    ['/feed.xml/', '308 /feed.xml'],
    ['/world/1/atom.xml', '308 /world/atom.xml'],
  ])('%s has a better address', async (path, expected) => expect(await answer(path)).toBe(expected));

  test.each([
    ['/nowhere', '404 ar'],
    ['/en/world', '404 en'],
    ['/en/topics/قطارات', '404 en'],
    ['/pages/nothing', '404 ar'],
    ['/latest/2', '404 ar'],
    ['/world/2', '404 ar'],
    ['/latest/999999', '404 ar'],
    ['/archive/2026/11/22', '404 ar'],
    ['/archive/2026/13/45', '404 ar'],
    ['/archive/2026/02/30', '404 ar'],
    ['/topics', '404 ar'],
    ['/api/anything', '404 ar'],
    ['/nowhere/feed.xml', '404 ar'],
    ['/en/world/feed.xml', '404 en'],
    ['/topics/nothing/feed.json', '404 ar'],
    ['/authors/nobody/atom.xml', '404 ar'],
    ['/latest/feed.xml', '404 ar'],
    ['/feed', '404 ar'],
    ['/feed/feed.xml', '404 ar'],
  ])('%s is nowhere', async (path, expected) => expect(await answer(path)).toBe(expected));
});

test('a day is one of the edition’s own clock: 1 at night in Riyadh is the day before in London', async () => {
  expect(await answer('/archive/2026/11/23')).toMatch(/^200/);
  expect(await answer('/archive/2026/11/22')).toMatch(/^404/);
});

test('a renamed section leads on, however often it was renamed', async () => {
  for (const slug of ['الشرق', 'الشرق-الأوسط'])
    await carriedOut({ subjectId: 'asia', commands: [{ type: 'section.change', slug }] });
  expect(await answer('/الشرق')).toBe('308 /الشرق-الأوسط');
  expect(await answer(decodeURI((await followed('/asia')) ?? ''))).toBe('200 /ar/section/الشرق-الأوسط/1');
});

test('the feed of what was renamed leads on with its page', async () => {
  await carriedOut({ subjectId: 'asia', commands: [{ type: 'section.change', slug: 'الشرق' }] });
  await carriedOut({ subjectId: 'topic', commands: [{ type: 'topic.change', slug: 'سكك' }] });
  expect(await answer('/asia/feed.json')).toBe('308 /الشرق/feed.json');
  expect(await answer('/topics/قطارات/feed.xml')).toBe('308 /topics/سكك/feed.xml');
});

test('a feed never leads to what is no list', async () => {
  const page = { type: 'redirect.add' as const, path: '/old-list', target: '/pages/about' };
  await carriedOut({ subjectId: 'redirect', commands: [page] });
  expect(await answer('/old-list')).toBe('308 /pages/about');
  expect(await answer('/old-list/feed.xml')).toBe('404 ar');
});

describe('what nobody can mean', () => {
  test.each([
    '/%D8',
    '/topics/%FF',
    '/%00',
    '/topics/%00',
    '/authors/%00',
    '/pages/%00',
    '/a/%00',
    '//',
    '/%2F',
  ])('%s is answered and never an error', async (path) =>
    expect((await resolve(path)).kind).not.toBe('show'),
  );

  test.each(['/ar//evil.example', '/ar/%2F%2Fevil.example', '/ar/\\evil.example', '//evil.example/'])(
    '%s leads to no other host',
    async (path) => {
      const told = await resolve(path);
      const to = told.kind === 'redirect' ? told.to : '/';
      expect(new URL(to, 'https://portal.example').host).toBe('portal.example');
    },
  );
});

test('whatever leads on leads to something that is there', async () => {
  for (const path of [`/a/${published}`, `/en/yemen/${published}`, '/ar/world/', '/latest/1', '/ar'])
    expect(await answer((await followed(path)) ?? ''), path).toMatch(/^200/);
});

async function followed(path: string): Promise<string | undefined> {
  let at: string | undefined = path;
  for (let hops = 0; at !== undefined && hops < 4; hops++) {
    const told: Resolution = await resolve(encodeURI(decodeURI(at)));
    if (told.kind !== 'redirect') return at;
    at = told.to;
  }
  return undefined;
}
