import { expect, test } from '@playwright/test';
import { alternatesIn, type Element, readMap, readXml, textIn } from '#server/sitemaps/map.testing.ts';
import { ask } from '../support/ask.ts';
import { arabic, editions } from '../support/editions.ts';
import { headOf } from '../support/head-of.ts';
import { addressOfArticle, importItems } from '../support/import.ts';
import { linkedStories } from '../support/linked-stories.ts';
import { pageOf } from '../support/page-kinds.ts';
import { site } from '../support/site.ts';
import { until } from '../support/until.ts';

const xml = 'application/xml; charset=utf-8';

const pathOf = (entry: Element) => {
  const { origin, pathname } = new URL(textIn(entry, 'loc') ?? '');
  expect(origin).toBe(site.origin);
  return pathname;
};

async function mapAt(path: string): Promise<Element[]> {
  const { status, headers, text } = await ask(path, { headers: { 'accept-encoding': 'gzip' } });
  expect([status, headers['content-type'], headers['content-encoding']], path).toEqual([200, xml, 'gzip']);
  return readMap(text);
}

const partsIn = async () => (await mapAt('/sitemap.xml')).map(pathOf);

test('the sitemap leads from its index to every story, and to lists and pages that are there', async () => {
  // Every page is drawn for the first time.
  test.setTimeout(90_000);
  const parts = await partsIn();
  const stories = new Set<string>();
  for (const part of parts) {
    const pages = await mapAt(part);
    expect(pages.length, part).toBeGreaterThan(0);
    const isOfArticles = part.includes('/articles-');
    for (const page of pages.slice(0, isOfArticles ? 5 : 15)) {
      expect((await ask(pathOf(page))).status, decodeURI(pathOf(page))).toBe(200);
    }
    if (isOfArticles) for (const page of pages) stories.add(pathOf(page));
  }
  for (const { prefix } of editions) {
    const linked = linkedStories((await ask(`${prefix}/latest`)).text);
    expect(linked.length).toBeGreaterThan(9);
    for (const story of linked) expect(stories.has(story), decodeURI(story)).toBe(true);
  }
});

test('a map says of a page what its own head says', async () => {
  const path = await pageOf(arabic, 'article');
  const news = (await mapAt('/news-sitemap.xml')).find((page) => pathOf(page) === path);
  const parts = (await partsIn()).filter((part) => part.startsWith('/sitemaps/ar/articles-')).reverse();
  let entry: Element | undefined;
  for (const part of parts) entry ??= (await mapAt(part)).find((page) => pathOf(page) === path);
  if (!entry) throw new Error(`${path} is in no map.`);
  const head = headOf((await ask(path)).text);
  expect(textIn(entry, 'loc')).toBe(head.link('canonical'));
  expect(alternatesIn(entry)).toEqual(Object.fromEntries(head.alternates));
  const picture = textIn(entry, 'image:loc') ?? '';
  const { status, headers } = await ask(new URL(picture).pathname);
  expect([status, headers['content-type']]).toEqual([200, 'image/webp']);
  if (news) expect(textIn(news, 'news:title')).toBe(head.meta('og:title'));
});

test('the news sitemap holds what came in last', async () => {
  const [newest] = linkedStories((await ask('/latest')).text);
  const pages = await mapAt('/news-sitemap.xml');
  expect(pages.map(pathOf)).toContain(newest);
  expect(pages.length).toBeLessThanOrEqual(1000);
});

test('a story is in the maps from its publication to its withdrawal, and its correction counts', async () => {
  test.setTimeout(90_000);
  const item = {
    externalId: `e2e-maps-${Date.now()}`,
    title: 'خريطة & أخرى',
    section: 'opinion',
    body: 'نص.',
    publishedAt: '2018-04-05T12:00:00+03:00',
  };
  const [made] = await importItems([item]);
  const path = await addressOfArticle(made?.id ?? '');
  const part = '/sitemaps/ar/articles-2018-04.xml';
  const own = async () => (await mapAt(part)).find((page) => pathOf(page) === path);
  const lastmod = async () => {
    const page = await own();
    return page && textIn(page, 'lastmod');
  };
  expect(await lastmod()).toBe('2018-04-05T09:00:00Z');
  expect(await partsIn()).toContain(part);
  const before = await ask(part);

  const at = '2018-05-01T08:00:00.000Z';
  await importItems([{ ...item, corrections: [{ at, text: 'صُحّح اسم.' }] }]);
  expect(await lastmod()).toBe('2018-05-01T08:00:00Z');
  await until(async () => (await ask(part)).headers.etag !== before.headers.etag, 20_000);

  await importItems([{ ...item, status: 'withdrawn', withdrawnReason: 'خطأ' }]);
  await until(async () => {
    const { status, text } = await ask(part);
    return status === 404 || !text.includes(path);
  }, 20_000);
});

const documents = [
  ['/sitemap.xml', xml],
  ['/sitemaps/ar/pages.xml', xml],
  ['/news-sitemap.xml', xml],
  ['/robots.txt', 'text/plain; charset=utf-8'],
  ['/manifest.webmanifest', 'application/manifest+json; charset=utf-8'],
  ['/en/manifest.webmanifest', 'application/manifest+json; charset=utf-8'],
  ['/opensearch.xml', 'application/opensearchdescription+xml; charset=utf-8'],
  ['/en/opensearch.xml', 'application/opensearchdescription+xml; charset=utf-8'],
] as const;

for (const [path, type] of documents) {
  test(`${path} is kept for a while, and answers 304 to who holds it`, async () => {
    // The date is named when nothing has changed for some seconds.
    await until(async () => (await ask(path)).headers['last-modified'] !== undefined, 40_000);
    const { status, headers, text } = await ask(path);
    expect([status, headers['content-type']]).toEqual([200, type]);
    expect(headers['cache-control']).toMatch(/^public, max-age=\d+, s-maxage=1$/);
    expect(headers['x-content-type-options']).toBe('nosniff');
    const etag = headers.etag ?? '';
    const modified = headers['last-modified'] ?? '';
    expect(text).not.toBe('');
    for (const [name, value] of [
      ['if-none-match', etag],
      ['if-modified-since', modified],
    ] as const) {
      const again = await ask(path, { headers: { [name]: value } });
      expect([again.status, again.bytes.length, again.headers.etag]).toEqual([304, 0, etag]);
    }
    const compressed = await ask(path, { headers: { 'accept-encoding': 'gzip' } });
    expect(compressed.text).toBe(text);
    const tag = compressed.headers.etag ?? '';
    expect((await ask(path, { headers: { 'if-none-match': tag } })).status).toBe(304);
    const head = await ask(path, { method: 'HEAD' });
    expect([head.status, head.bytes.length, head.headers.etag]).toEqual([200, 0, etag]);
    expect((await ask(path, { method: 'POST' })).status).toBe(405);
  });
}

for (const { prefix, lang, dir } of editions) {
  test(`pages under ${prefix || '/'} lead browsers to what they can install and search`, async () => {
    const head = headOf((await ask(prefix || '/')).text);
    expect(head.link('manifest')).toBe(`${prefix}/manifest.webmanifest`);
    expect(head.link('search')).toBe(`${prefix}/opensearch.xml`);

    const manifest = JSON.parse((await ask(head.link('manifest') ?? '')).text);
    expect(manifest).toMatchObject({ lang, dir, start_url: prefix || '/' });
    for (const { src, type } of manifest.icons) {
      const icon = await ask(src);
      expect([icon.status, icon.headers['content-type']]).toEqual([200, type]);
    }

    const search = readXml((await ask(head.link('search') ?? '')).text);
    expect(textIn(search, 'ShortName')).toBe(manifest.name);
    const templates = new Map(
      search.children.map(({ attributes }) => [attributes.rel, attributes.template ?? '']),
    );
    const filled = (rel: string, words: string) => {
      const url = new URL((templates.get(rel) ?? '').replace('{searchTerms}', encodeURIComponent(words)));
      return ask(url.pathname + url.search);
    };
    expect((await filled('results', 'x')).status).toBe(200);
    const suggested = await filled('suggestions', prefix ? 'wat' : 'المي');
    expect(suggested.headers['content-type']).toBe('application/x-suggestions+json; charset=utf-8');
    const [query, completions] = JSON.parse(suggested.text);
    expect(query).toBe(prefix ? 'wat' : 'المي');
    expect(completions).toContain(prefix ? 'water' : 'المياه');
  });
}

test('/favicon.ico is the mark, for whoever asks without reading the page', async () => {
  const { status, headers, bytes } = await ask('/favicon.ico');
  expect([status, headers['content-type']]).toEqual([200, 'image/x-icon']);
  expect(headers['cache-control']).toContain('max-age=86400');
  // As ICO files begin: three pictures.
  expect([...bytes.subarray(0, 6)]).toEqual([0, 0, 1, 0, 3, 0]);
});

test('robots.txt names the sitemaps', async () => {
  const named = [...(await ask('/robots.txt')).text.matchAll(/^Sitemap: (.*)$/gm)].map(
    ([, href = '']) => href,
  );
  expect(named).toEqual([`${site.origin}/sitemap.xml`, `${site.origin}/news-sitemap.xml`]);
});

test('whom to tell of a weakness is not said where it would not hold: over plain http, without a setting', async () => {
  const { status, bytes } = await ask('/.well-known/security.txt');
  expect([status, bytes.length]).toEqual([404, 0]);
});

test('what is no map is not found', async () => {
  const nowhere = [
    '/sitemaps/ar/articles-2026-13.xml',
    '/sitemaps/ar/articles-1999-01.xml',
    '/sitemaps/ar/topics-99.xml',
    '/sitemaps/fr/pages.xml',
    '/sitemaps/ar/%D8.xml',
    '/sitemaps/ar/..%2Fpages.xml',
    '/sitemaps/ar',
    '/sitemaps',
    '/en/sitemap.xml',
    '/en/robots.txt',
    '/security.txt',
    '/xx/manifest.webmanifest',
    '/sitemaps/ar/pages.xml/more',
  ];
  for (const path of nowhere) expect((await ask(path)).status, path).toBe(404);
  for (const file of ['manifest.webmanifest', 'opensearch.xml']) {
    const { status, headers } = await ask(`/ar/${file}`);
    expect([status, headers.location]).toEqual([308, `/${file}`]);
  }
});
