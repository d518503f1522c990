import { expect, test } from '@playwright/test';
import { ask } from '../support/ask.ts';
import { type Edition, editions } from '../support/editions.ts';
import { headOf, unescaped } from '../support/head-of.ts';
import { pageKinds, pageOf } from '../support/page-kinds.ts';
import { site } from '../support/site.ts';

for (const edition of editions) {
  const { id, lang, dir } = edition;

  test(`every page of the ${id} edition says its language, direction, title and address`, async () => {
    for (const { name, path, status } of await pageKinds(edition)) {
      const { text, headers } = await ask(path);
      const head = headOf(text);
      expect(headers['content-type'], name).toBe('text/html; charset=utf-8');
      expect(/<html[^>]*>/.exec(text)?.[0], name).toContain(`lang="${lang}" dir="${dir}"`);
      expect(head.titles, name).toHaveLength(1);
      expect(head.titles[0]?.trim(), name).not.toBe('');
      expect(text.match(/<h1\b/g), name).toHaveLength(1);
      if (status !== 200) {
        expect(head.meta('robots'), name).toContain('noindex');
        continue;
      }
      expect(new URL(head.link('canonical') ?? '').href, name).toBe(site.origin + path.replace(/\?.*/, ''));
      expect(head.meta('description'), name).not.toBe('');
      expect(head.meta('og:title'), name).not.toBe('');
      expect(head.meta('og:url'), name).toBe(head.link('canonical'));
      expect(head.meta('og:type'), name).toBe(name.startsWith('article') ? 'article' : 'website');
      expect(head.meta('og:locale'), name).toBe(lang.replace('-', '_'));
      expect(head.meta('robots'), name).toContain(name.startsWith('search') ? 'noindex' : 'index');
      for (const data of head.structuredData) expect(data['@context'], name).toBe('https://schema.org');
    }
  });

  test(`pages of the ${id} edition and their counterparts name each other`, async () => {
    let pairs = 0;
    for (const { name, path } of await pageKinds(edition)) {
      const alternates = headOf((await ask(path)).text).alternates;
      if (alternates.size === 0) continue;
      pairs += 1;
      const own = alternates.get(lang);
      expect(new URL(own ?? '').pathname, name).toBe(path);
      expect([...alternates.keys()].sort(), name).toEqual(['ar', 'en-GB', 'x-default']);
      expect(alternates.get('x-default'), name).toBe(alternates.get('ar'));
      for (const [language, href] of alternates) {
        const { pathname } = new URL(href);
        const there = await ask(pathname);
        expect(there.status, `${name}, ${language}`).toBe(200);
        expect(headOf(there.text).alternates.get(lang), `${name}, ${language}`).toBe(own);
      }
    }
    expect(pairs).toBeGreaterThan(5);
  });

  test(`a story of the ${id} edition tells search engines what it is`, async () => {
    const path = await pageOf(edition, 'article');
    const { text } = await ask(path);
    const head = headOf(text);
    const news = head.structuredData.find((data) => data['@type'] === 'NewsArticle') ?? {};
    expect(news.headline).toBe(headline(text));
    expect(String(news.headline).length).toBeLessThanOrEqual(110);
    for (const date of [news.datePublished, news.dateModified]) {
      expect(new Date(String(date)).toISOString()).toBe(date);
    }
    const images = [news.image].flat();
    expect(images.length).toBeGreaterThan(0);
    for (const image of images) await expectPicture(String(image));
    for (const author of [news.author].flat() as Record<string, string>[]) {
      expect(author['@type']).toBe('Person');
      expect(author.name).not.toBe('');
      expect((await ask(new URL(author.url ?? '').pathname)).status).toBe(200);
    }
    expect((news.publisher as Record<string, unknown>).name).not.toBe('');
    expect(news.mainEntityOfPage).toBe(site.origin + path);
    expect(news.inLanguage).toBe(lang);

    const way = head.structuredData.find((data) => data['@type'] === 'BreadcrumbList') ?? {};
    const steps = way.itemListElement as { position: number; name: string; item: string }[];
    expect(steps.map(({ position }) => position)).toEqual(steps.map((_, at) => at + 1));
    expect(steps.length).toBeGreaterThanOrEqual(3);
    for (const { item } of steps) expect((await ask(new URL(item).pathname)).status, item).toBe(200);

    await expectPicture(head.meta('og:image') ?? '');
    expect(Number(head.meta('og:image:width'))).toBeGreaterThanOrEqual(1200);
    expect(head.meta('og:image:alt')).not.toBe('');
    expect(head.meta('article:published_time')).toBe(news.datePublished);
    expect(head.meta('twitter:card')).toBe('summary_large_image');
  });
}

test('the front page tells search engines how to search', async () => {
  for (const { prefix, lang } of editions as readonly Edition[]) {
    const data = headOf((await ask(prefix || '/')).text).structuredData.find(
      (one) => one['@type'] === 'WebSite',
    );
    expect(data?.inLanguage).toBe(lang);
    const { target } = (data?.potentialAction ?? { target: '' }) as { target: string };
    const found = await ask(new URL(target.replace('{search_term_string}', 'x')).pathname);
    expect(found.status).toBe(200);
  }
});

function headline(html: string): string {
  const inside = /<h1[^>]*>([\s\S]*?)<\/h1>/.exec(html)?.[1] ?? '';
  return unescaped(inside.replace(/<[^>]+>/g, ''));
}

async function expectPicture(address: string): Promise<void> {
  const { origin, pathname } = new URL(address);
  expect(origin).toBe(site.origin);
  const { status, headers } = await ask(pathname);
  expect([status, headers['content-type']], address).toEqual([200, expect.stringMatching(/^image\//)]);
}
