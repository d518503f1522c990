import { expect, test } from '@playwright/test';
import { ask, askRaw, follow } from '../support/ask.ts';
import { type Edition, editions } from '../support/editions.ts';
import { filesOf } from '../support/files-of.ts';
import { pageOf } from '../support/page-kinds.ts';
import { site } from '../support/site.ts';

const foreignHost = { host: 'news.example:8443' };

/** What readers, crawlers and bad links ask for; none of it is there, and none of it may be an error. */
const nowhere = (prefix: string) => [
  `${prefix}/%D8`,
  `${prefix}/%D8/%D9`,
  `${prefix}/world/%D8`,
  `${prefix}/topics/%FF%FE`,
  `${prefix}/authors/%00`,
  `${prefix}/pages/%E0%A4%A`,
  `${prefix}/archive/2026/99/99`,
  `${prefix}/a/%D8%AE%D8%A8%D8%B1`,
  `${prefix}/${encodeURIComponent('لا-قسم-هنا')}`,
  `${prefix}/${encodeURIComponent('مُؤَسَّسَة'.normalize('NFD'))}`,
  `${prefix}/topics/${encodeURIComponent('أخبار'.normalize('NFD'))}`,
  `${prefix}/${encodeURIComponent('خبر'.repeat(400))}`,
  `${prefix}/topics/${'x'.repeat(4000)}`,
  `${prefix}/world/zzzzzzzzzzz/${encodeURIComponent('خبر-ضاع')}`,
  `${prefix}/a/zzzzzzzzzzz`,
  `${prefix}/latest/999999`,
  `${prefix}/world/0`,
  `${prefix}/search/more`,
  `${prefix}/.env`,
];

for (const edition of editions) {
  const { id, prefix } = edition;

  test(`nothing is there: 404 in the language of the ${id} edition`, async () => {
    for (const path of nowhere(prefix)) {
      const answer = await follow(path);
      expect(answer.status, path).toBe(404);
      expectPageOf(edition, answer.text, 'notFoundTitle', path);
    }
  });

  test(`a withdrawn story of the ${id} edition is gone`, async () => {
    const answer = await ask(await pageOf(edition, 'gone'));
    expect(answer.status).toBe(410);
    expectPageOf(edition, answer.text, 'goneTitle', 'gone');
  });

  test(`an address of the ${id} edition cut anywhere after its id still opens`, async () => {
    const truth = await pageOf(edition, 'article');
    const [, section = '', storyId = ''] = truth.slice(prefix.length).split('/');
    const least = `${prefix}/${section}/${storyId}`;
    expect(truth.length).toBeGreaterThan(least.length + 10);
    for (let length = least.length; length < truth.length; length++) {
      const { status, headers } = await ask(truth.slice(0, length));
      expect([status, headers.location], truth.slice(0, length)).toEqual([308, truth]);
    }
    expect((await ask(truth)).status).toBe(200);
  });

  test(`every other way to write an address of the ${id} edition leads to the true one`, async () => {
    const truth = await pageOf(edition, 'article');
    const [, section = '', storyId = '', slug = ''] = truth.slice(prefix.length).split('/');
    const others = [
      `${prefix}/sport/${storyId}/${slug}`,
      `${prefix}/nowhere/${storyId}/${slug}`,
      `${prefix}/${section}/${storyId}/another-slug`,
      `${prefix}/${section}/${storyId}/${slug}/`,
      `${prefix}/${section}/${storyId}/${slug}/more`,
      `${prefix}/${section}/${storyId}/%D8`,
      `${prefix}/${section}/${storyId}/${encodeURIComponent(decodeURIComponent(slug).normalize('NFD'))}x`,
      `/${edition.other === 'ar' ? '' : 'en/'}${section}/${storyId}/${slug}`,
      `${prefix}/a/${storyId}`,
      `/a/${storyId}`,
    ].filter((path) => path !== truth);
    for (const other of others) {
      const { status, headers } = await ask(other);
      expect([status, headers.location], other).toEqual([308, truth]);
    }
  });
}

test('the standard edition has no prefix', async () => {
  const story = await pageOf(editions[0], 'article');
  for (const path of ['/', '/latest', '/world', '/topics/water', story]) {
    const answer = await follow(`/ar${path === '/' ? '' : path}`);
    expect([answer.status, answer.path], path).toEqual([200, path]);
    expect(answer.hops).toBe(1);
  }
});

test('letters that were not escaped lead to the escaped address, byte for byte', async () => {
  const truth = await pageOf(editions[0], 'article');
  const answer = await askRaw(decodeURI(truth));
  expect(answer).toMatch(/^HTTP\/1\.1 308 /);
  expect((await follow(/^location: (.+)$/im.exec(answer)?.[1]?.trim() ?? '')).path).toBe(truth);
  for (const target of ['/قسم-لا-وجود-له', '/topics/خبر', '/خبر?q=نعم', `/${'خبر'.repeat(300)}`]) {
    const raw = await askRaw(target);
    expect(raw, target).toMatch(/^HTTP\/1\.1 (308|404) /);
    const location = /^location: (.+)$/im.exec(raw)?.[1]?.trim();
    if (location) expect((await follow(location)).status, target).toBe(404);
  }
  // Half a letter, and letters of an old encoding.
  for (const bytes of ['/\u00d8', '/\u00c7\u00e1']) {
    expect(await askRaw(Buffer.from(bytes, 'latin1').toString('latin1'))).toMatch(
      /^HTTP\/1\.1 (308|400|404) /,
    );
  }
});

test('a redirect keeps the host that was asked for', async () => {
  const truth = await pageOf(editions[0], 'article');
  const [, section, id] = truth.split('/');
  for (const path of [`/a/${id}`, `/${section}/${id}`, '/ar/latest', '/latest/', '/world/1', '/en/']) {
    const { status, headers } = await ask(path, { headers: foreignHost });
    expect(status, path).toBe(308);
    expect(new URL(headers.location ?? '', 'http://news.example:8443').host, path).toBe(foreignHost.host);
  }
});

test('no redirect leads to another host', async () => {
  const hostile = [
    '//evil.example',
    '///evil.example/',
    '/ar//evil.example',
    '/ar/%2F%2Fevil.example',
    '/ar/\\evil.example',
    '/ar/%5Cevil.example',
    '/ar/https://evil.example',
    '/en//evil.example/',
    '/%2F/evil.example',
    '/\\evil.example',
  ];
  for (const path of hostile) {
    const { status, headers } = await ask(path);
    expect([308, 404, 400], path).toContain(status);
    const { host } = new URL(headers.location ?? '/', site.origin);
    expect([`localhost:${site.port}`, `127.0.0.1:${site.port}`], path).toContain(host);
  }
});

test('what was asked stays with a redirect', async () => {
  const { headers } = await ask('/ar/search?q=%D8%AE%D8%A8%D8%B1&page=2');
  expect(headers.location).toMatch(/\/search\?q=%D8%AE%D8%A8%D8%B1&page=2$/);
});

test('500 unknown addresses leave no file behind', { tag: '@alone' }, async () => {
  const folders = ['.next', site.dataFolder];
  await ask('/warm-up-of-nothing');
  const before = await filesOf(folders);
  const word = (n: number) => encodeURIComponent(`خبر-لا-وجود-له-${n}`);
  for (let n = 0; n < 500; n += 10) {
    const paths = Array.from(
      { length: 10 },
      (_, k) => unknown[(n + k) % unknown.length]?.(word(n + k)) ?? '/',
    );
    const statuses = await Promise.all(paths.map(async (path) => (await follow(path)).status));
    expect(statuses).toEqual(paths.map(() => 404));
  }
  expect(await filesOf(folders)).toEqual(before);
});

const unknown = [
  (word: string) => `/${word}`,
  (word: string) => `/en/${word}`,
  (word: string) => `/topics/${word}`,
  (word: string) => `/authors/${word}%D8`,
  (word: string) => `/world/zzzzzzzzzzz/${word}`,
  (word: string) => `/pages/${decodeURIComponent(word).normalize('NFD').replace(/./gu, encodeURIComponent)}`,
];

type Title = 'notFoundTitle' | 'goneTitle';

function expectPageOf({ lang, dir, words }: Edition, html: string, title: Title, path: string): void {
  expect(/<html[^>]*>/.exec(html)?.[0], path).toContain(`lang="${lang}" dir="${dir}"`);
  expect(html, path).toContain(words.status[title]);
}
