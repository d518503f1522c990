import { expect, test } from '@playwright/test';
import sharp from 'sharp';
import { ask } from '../support/ask.ts';
import { type Edition, editions } from '../support/editions.ts';
import { headOf, unescaped } from '../support/head-of.ts';
import { linkedStories } from '../support/linked-stories.ts';
import { type KindName, pageKinds, pageOf } from '../support/page-kinds.ts';
import { isOfType, type Thing, things } from '../support/search-rules/fault.ts';
import { pageFaults } from '../support/search-rules/page-faults.ts';
import { site } from '../support/site.ts';

const story = ['NewsArticle', 'BreadcrumbList'];
const list = ['BreadcrumbList', 'ItemList'];

/** What a page of each kind is to search engines; the kinds that are not there are for nobody to find. */
const wanted: Partial<Record<KindName, string[]>> = {
  front: ['WebSite', 'NewsMediaOrganization'],
  latest: list,
  'latest, page 2': list,
  section: list,
  subsection: list,
  article: story,
  'article with figures': story,
  topic: list,
  author: [...list, 'ProfilePage'],
  archive: list,
  corrections: ['BreadcrumbList'],
  'standing page': ['BreadcrumbList'],
};

for (const edition of editions) {
  test(`search engines find no fault in any page of the ${edition.id} edition`, async () => {
    for (const { name, path, status } of await pageKinds(edition)) {
      if (status !== 200) continue;
      const page = { url: addressOf(path), lang: edition.lang };
      expect(pageFaults((await ask(path)).text, page, wanted[name] ?? []), name).toEqual([]);
    }
  });

  test(`a story of the ${edition.id} edition and its structured data say the same, and what it names is there`, async () => {
    const { text, article, crumbs } = await storyOf(edition);
    const h1 = /<h1[^>]*>([\s\S]*?)<\/h1>/.exec(text)?.[1] ?? '';
    expect(article.headline).toBe(unescaped(h1.replace(/<[^>]+>/g, '')));
    const head = headOf(text);
    expect(head.meta('article:published_time')).toBe(article.datePublished);
    expect(head.meta('article:modified_time')).toBe(article.dateModified);
    const pages = [...things(article.author).map(({ url }) => url), ...crumbs.map(({ item }) => item)];
    for (const page of [...pages, ...policiesOf(article)]) {
      const { pathname } = new URL(String(page));
      expect((await ask(pathname)).status, String(page)).toBe(200);
    }
  });

  test(`the pictures of a story of the ${edition.id} edition are as large as they say`, async () => {
    const { text, article } = await storyOf(edition);
    const images = things(article.image).map(({ contentUrl, width, height }) => ({
      contentUrl,
      width,
      height,
    }));
    const card = headOf(text).meta('og:image');
    for (const { contentUrl, width, height } of [...images, { contentUrl: card, width: 1200, height: 630 }]) {
      const { pathname, search, origin } = new URL(String(contentUrl));
      expect(origin).toBe(site.origin);
      const { status, bytes } = await ask(pathname + search);
      expect(status, pathname).toBe(200);
      const drawn = await sharp(bytes).metadata();
      expect([drawn.width, drawn.height], pathname).toEqual([Number(width), Number(height)]);
    }
  });

  test(`a story of the ${edition.id} edition that was put right says so, and changed then`, async () => {
    const [corrected = ''] = linkedStories((await ask(`${edition.prefix}/corrections`)).text);
    const { text } = await ask(corrected);
    const article = headOf(text).structuredData.find((thing) => isOfType(thing, 'NewsArticle')) ?? {};
    expect(things(article.correction).length, corrected).toBeGreaterThan(0);
    const page = { url: addressOf(corrected), lang: edition.lang };
    expect(pageFaults(text, page, story), corrected).toEqual([]);
  });
}

test('no two kinds of page are called the same, or described the same', async () => {
  const [titles, descriptions] = [new Map<string, string>(), new Map<string, string>()];
  for (const edition of editions) {
    for (const { name, path, status } of await pageKinds(edition)) {
      if (status !== 200 || name.startsWith('search,')) continue;
      const head = headOf((await ask(path)).text);
      for (const [seen, words = ''] of [
        [titles, head.titles[0]],
        [descriptions, head.meta('description')],
      ] as const) {
        expect(seen.get(words), `${words} of ${path}`).toBeUndefined();
        seen.set(words, path);
      }
    }
  }
});

test('a sub-path that is cut from the address of a picture, or a size that nobody made, is not there', async () => {
  const { article } = await storyOf(editions[0]);
  const [image = {}] = things(article.image);
  const { pathname } = new URL(String(image.contentUrl));
  const other = pathname.replace(/[0-9a-f]{12}\.webp$/, '0000000640c8.webp');
  expect(other).not.toBe(pathname);
  for (const path of [other, pathname.replace(/^\/media\//, '/media/no-')])
    expect((await ask(path)).status).toBe(404);
});

test('the rules find what is broken in a page', async () => {
  const [edition] = editions;
  const path = await pageOf(edition, 'article');
  const { text } = await ask(path);
  const page = { url: addressOf(path), lang: edition.lang };
  const broken: [string, string | RegExp, string][] = [
    [
      'canonical is another page',
      /<link rel="canonical" href="[^"]*"/,
      `<link rel="canonical" href="${site.origin}/"`,
    ],
    ['has no description', /<meta name="description"[^>]*>/, ''],
    ['has not one title', /<title>.*?<\/title>/, ''],
    ['large pictures are not allowed', ', max-image-preview:large', ''],
    ['headline is missing or longer than 110 characters', /"headline":"/, '"headLine":"'],
    ['datePublished is no moment with a time zone', /("datePublished":"[^"]*)Z"/, '$1"'],
    ['author has no name', /("author":\[\{"@type":"Person","name":)"[^"]*"/, '$1""'],
    ['no image is 1:1', /"height":"1200"/, '"height":"1100"'],
    ['organization has no publishingPrinciples', /"publishingPrinciples"/, '"principles"'],
    ['breadcrumbs: positions do not count from 1', /"position":2/, '"position":3'],
    ['nothing is known of NewsStory', /"@type":"NewsArticle"/, '"@type":"NewsStory"'],
  ];
  for (const [fault, there, instead] of broken) {
    const spoiled = text.replace(there, instead);
    expect(spoiled, fault).not.toBe(text);
    expect(pageFaults(spoiled, page, []), fault).toContain(fault);
  }
});

function addressOf(path: string): string {
  return site.origin + path;
}

async function storyOf(edition: Edition): Promise<{ text: string; article: Thing; crumbs: Thing[] }> {
  const { text } = await ask(await pageOf(edition, 'article'));
  const all = headOf(text).structuredData;
  const [article = {}] = all.filter((thing) => isOfType(thing, 'NewsArticle'));
  const [way = {}] = all.filter((thing) => isOfType(thing, 'BreadcrumbList'));
  return { text, article, crumbs: things(way.itemListElement) };
}

function policiesOf(article: Thing): unknown[] {
  return things(article.publisher).flatMap(({ publishingPrinciples, correctionsPolicy }) => [
    publishingPrinciples,
    correctionsPolicy,
  ]);
}
