import { expect, test } from '@playwright/test';
import { feedFiles } from '#editorial/address.ts';
import { heardByFeedsmith, heardBySaxes } from '#server/feeds/heard.testing.ts';
import { feedTypes } from '#server/feeds/media-types.ts';
import { ask, follow } from '../support/ask.ts';
import { editions } from '../support/editions.ts';
import { feedPath, followedPages, heard } from '../support/feeds.ts';
import { unescaped } from '../support/head-of.ts';
import { linkedStories } from '../support/linked-stories.ts';
import { countStatements } from '../support/query-counts.ts';
import { faultsByGrammar } from '../support/relax-ng.ts';
import { site } from '../support/site.ts';

for (const edition of editions) {
  const { id, lang, dir } = edition;

  test(`two readers hear the stories of the page in each feed of the ${id} edition, in all its forms`, async () => {
    for (const page of followedPages(edition)) {
      const [rss, ...others] = await Promise.all(
        feedFiles.map(async (file) => {
          const path = feedPath(page, file);
          const { status, headers, text } = await ask(path);
          expect([status, headers['content-type']], path).toEqual([200, `${feedTypes[file]}; charset=utf-8`]);
          expect(headers['content-language'], path).toBe(lang);
          const feed = heardByFeedsmith(text, file);
          if (file !== 'feed.json') expect(heardBySaxes(text, file), path).toEqual(feed);
          expect([feed.self, feed.page, feed.language], path).toEqual([
            ...[site.origin + path, site.origin + page],
            lang,
          ]);
          return feed;
        }),
      );
      for (const { title, stories } of others)
        expect({ title, stories }, page).toEqual({ title: rss?.title, stories: rss?.stories });
      const list = page === (edition.prefix || '/') ? `${edition.prefix}/latest` : page;
      const shown = linkedStories((await ask(list)).text);
      expect(shown.length).toBeGreaterThan(0);
      const hrefs = rss?.stories.map(({ href }) => href.slice(site.origin.length)) ?? [];
      expect(hrefs.slice(0, shown.length), page).toEqual(shown);
      expect(hrefs.length).toBeLessThanOrEqual(30);
    }
  });

  test(`the stories in the feed of the ${id} edition are whole, and lead only to whole addresses`, async () => {
    const { stories } = await heard(feedPath(edition.prefix || '/', 'feed.xml'));
    for (const { html, href } of stories) {
      expect(html, href).toMatch(new RegExp(`^<div lang="${lang}" dir="${dir}">`));
      expect(html, href).not.toMatch(/<(?:script|style|iframe|object|form)|\son\w+=|\sstyle=|\sclass=/i);
      for (const [, address = ''] of html.matchAll(/\s(?:href|src)="([^"]*)"/g))
        expect(address, href).toMatch(/^(?:https?:\/\/|mailto:|tel:)/);
    }
    for (const { html, href } of stories.slice(0, 5)) {
      const shown = paragraphsIn(
        (await ask(new URL(href).pathname)).text.split('<div class="prose">')[1] ?? '',
      );
      expect(shown.length, href).toBeGreaterThan(0);
      expect(paragraphsIn(html), href).toEqual(expect.arrayContaining(shown));
    }
  });

  test(`the feeds of the ${id} edition are Atom as RFC 4287 has it`, async () => {
    const texts = await Promise.all(
      followedPages(edition).map(async (page) => (await ask(feedPath(page, 'atom.xml'))).text),
    );
    expect(await faultsByGrammar('atom.rnc', texts)).toEqual([]);
  });

  test(`a page of the ${id} edition that has a feed says so, in each form, and the feed is there`, async () => {
    for (const page of [...followedPages(edition), `${edition.prefix}/latest`]) {
      const links = feedLinks((await ask(page)).text);
      const followed = page === `${edition.prefix}/latest` ? edition.prefix || '/' : page;
      expect(
        links.map(({ type, href }) => [type, href]),
        page,
      ).toEqual(feedFiles.map((file) => [feedTypes[file], site.origin + feedPath(followed, file)]));
      const { title } = await heard(feedPath(followed, 'feed.xml'));
      expect(new Set(links.map((link) => link.title)), page).toEqual(new Set([title]));
    }
    const story = linkedStories((await ask(`${edition.prefix}/latest`)).text)[0] ?? '';
    for (const page of [story, `${edition.prefix}/search`, `${edition.prefix}/corrections`])
      expect(feedLinks((await ask(page)).text), page).toEqual([]);
  });
}

test('a picture is enclosed with the type and the length that it has', async () => {
  const { text } = await ask('/feed.xml');
  const enclosures = [...text.matchAll(/<enclosure url="([^"]+)" length="(\d+)" type="([^"]+)"\/>/g)];
  expect(enclosures.length).toBeGreaterThan(5);
  for (const [, url = '', length, type] of enclosures.slice(0, 5)) {
    const { status, headers, bytes } = await ask(new URL(url).pathname);
    expect([status, headers['content-type'], String(bytes.length)], url).toEqual([200, type, length]);
  }
});

test.describe('who holds a feed already is told so and no more', () => {
  for (const encoding of ['gzip', 'identity']) {
    test(`by its tag, ${encoding}`, async () => {
      const headers = { 'accept-encoding': encoding };
      const first = await ask('/world/atom.xml', { headers });
      expect(first.headers['content-encoding']).toBe(encoding === 'gzip' ? 'gzip' : undefined);
      expect(first.headers['cache-control']).toMatch(/^public, max-age=0/);
      expect(first.headers.vary).toBe('Accept-Encoding');
      const tag = first.headers.etag ?? '';
      const again = await ask('/world/atom.xml', { headers: { ...headers, 'if-none-match': tag } });
      expect([again.status, again.bytes.length]).toEqual([304, 0]);
      expect(again.headers.etag).toBe(tag.replace(/^W\//, ''));
      const other = await ask('/world/feed.xml', { headers: { ...headers, 'if-none-match': tag } });
      expect(other.status).toBe(200);
    });
  }

  test('by its date', async () => {
    const { headers } = await ask('/feed.json');
    const date = headers['last-modified'] ?? '';
    expect(new Date(date).toUTCString()).toBe(date);
    const since = async (at: string) =>
      (await ask('/feed.json', { headers: { 'if-modified-since': at } })).status;
    expect(await since(date)).toBe(304);
    expect(await since(new Date(Date.parse(date) - 1000).toUTCString())).toBe(200);
  });

  test('and a HEAD has the head of the feed', async () => {
    const [whole, head] = [await ask('/feed.xml'), await ask('/feed.xml', { method: 'HEAD' })];
    expect([head.status, head.bytes.length]).toEqual([200, 0]);
    for (const name of ['content-type', 'etag', 'last-modified', 'cache-control', 'vary'])
      expect(head.headers[name], name).toBe(whole.headers[name]);
  });
});

test('what is not there has no feed, and no feed is ever an error', async () => {
  const nowhere = [
    ...['/nowhere/feed.xml', '/topics/nothing/atom.xml', '/authors/nobody/feed.json', '/en/nowhere/feed.xml'],
    ...['/latest/feed.xml', '/corrections/feed.xml', '/world/2/feed.xml', '/feed', '/feed/feed.xml', '/rss'],
    ...['/%D8/feed.xml', '/topics/%00/feed.xml', '/en/feed/feed.xml/section/world'],
  ];
  for (const path of nowhere) expect((await follow(path)).status, path).toBe(404);
});

test('every other way to write the address of a feed leads to the true one', async () => {
  for (const [path, truth] of [
    ['/ar/feed.xml', '/feed.xml'],
    ['/feed.xml/', '/feed.xml'],
    ['/world/1/atom.xml', '/world/atom.xml'],
    ['/en/topics/water/feed.json/', '/en/topics/water/feed.json'],
  ] as const) {
    const answer = await follow(path);
    expect([answer.status, answer.path, answer.hops], path).toEqual([200, truth, 1]);
  }
});

test('a feed costs few statements, and nothing but its address once it is kept', async () => {
  for (const path of ['/feed.xml', '/world/feed.xml', '/topics/water/feed.xml']) {
    const { cold, warm } = await countStatements(path);
    expect(cold, path).toBeLessThanOrEqual(8);
    expect(warm, path).toBeLessThanOrEqual(1);
  }
});

/** The words of the plain paragraphs of a story. */
function paragraphsIn(html: string): string[] {
  return [...html.matchAll(/<p(?: dir="\w+")?>([\s\S]*?)<\/p>/g)].map(([, words = '']) =>
    unescaped(words.replace(/<[^>]+>/g, '')),
  );
}

interface FeedLink {
  type: string | undefined;
  href: string | undefined;
  title: string | undefined;
}

/** The feeds that a page names in its head. */
function feedLinks(html: string): FeedLink[] {
  const links = [...html.matchAll(/<link rel="alternate"([^>]*)>/g)].map(([, attributes = '']) => attributes);
  const value = (attributes: string, name: string) =>
    new RegExp(`\\s${name}="([^"]*)"`).exec(attributes)?.[1];
  return links
    .map((link) => ({ type: value(link, 'type'), href: value(link, 'href'), title: value(link, 'title') }))
    .filter(({ type }) => type !== undefined);
}
