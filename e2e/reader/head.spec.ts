import { expect, test } from '@playwright/test';
import { ask } from '../support/ask.ts';
import { editions } from '../support/editions.ts';
import { headOf } from '../support/head-of.ts';
import { pageKinds } from '../support/page-kinds.ts';
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
      expect(head.meta('robots'), name).toContain(name.startsWith('search,') ? 'noindex' : 'index');
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
}
