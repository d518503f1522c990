import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { ask } from '../support/ask.ts';
import { glyphsOf, seenFromLeft, seenFromRight } from '../support/glyphs.ts';
import { addressOfArticle, importFiles, importItems } from '../support/import.ts';
import { leadsTo } from '../support/leads-to.ts';
import { type OwnNewsroom, openOwnNewsroom } from '../support/own-newsroom.ts';
import { sharedFile } from '../support/shared-file.ts';
import { root } from '../support/site.ts';

const fixture = (name: string) => join(root, 'e2e/fixtures', name);

/** A real pair of stories, where it lies beside the repository, and one of our own that is made like it. */
const pairs = [
  { name: 'our own pair', story: fixture('article.md'), other: fixture('see-also.md'), outlet: 'NT' },
  {
    name: 'the real pair',
    story: sharedFile('seed/article.md'),
    other: sharedFile('seed/see-also.md'),
    outlet: 'RT',
  },
];

test.describe.configure({ timeout: 60_000 });
test.use({ viewport: { width: 1440, height: 900 } });

for (const { name, story, other, outlet } of pairs) {
  test.describe(name, () => {
    test.skip(!story || !other, 'is not on this machine');
    let newsroom: OwnNewsroom;
    let path: string;
    const told = story ? read(story) : { title: '', section: '', sectionName: '', paragraphs: [] };
    const second = other ? read(other) : told;

    test.beforeAll(async () => {
      newsroom = await openOwnNewsroom((into) =>
        importItems([{ externalId: 'first', title: 'خبر أول', section: 'local', body: 'نص.' }], into),
      );
      // Asked for before they are there: what is kept of that must not outlive the import.
      for (const early of ['/', '/latest', `/${told.section}`]) await ask(early, { at: newsroom });
      const [made] = await importFiles([story ?? '', other ?? ''], newsroom);
      path = await addressOfArticle(made?.id ?? '', newsroom);
    });
    test.afterAll(() => newsroom?.close());

    const open = (page: Page, at = path) => page.goto(newsroom.origin + at);

    test('stands everywhere as soon as it was imported', async () => {
      for (const at of ['/', '/latest', `/${told.section}`]) {
        const { status, text } = await ask(at, { at: newsroom });
        expect(status, at).toBe(200);
        expect(leadsTo(text, path), at).toBe(true);
      }
    });

    test('has home, section and headline in its breadcrumb, from right to left', async ({ page }) => {
      await open(page);
      const steps = page.locator('.breadcrumbs li');
      await expect(steps).toHaveText(['الرئيسية', told.sectionName, told.title]);
      const rows = await steps.evaluateAll((items) =>
        items.map((item) => item.getBoundingClientRect().toJSON()),
      );
      const [home, section, here] = rows as [DOMRect, DOMRect, DOMRect];
      expect(Math.abs(home.top - section.top)).toBeLessThan(home.height / 2);
      expect(section.right).toBeLessThanOrEqual(home.left + 1);
      expect(here.top > section.bottom - 1 || here.right <= section.left + 1).toBe(true);
      await expect(steps.locator('a')).toHaveCount(2);
      await expect(steps.last()).toHaveAttribute('aria-current', 'page');

      const name = steps.nth(1).locator('bdi');
      await expect(name).toHaveText(told.sectionName);
      await expect(name).toHaveAttribute('dir', 'ltr');
      expect(await seenFromLeft(name)).toBe(told.sectionName);
      // What was drawn as one sees it: the Latin name between the two Arabic ones.
      const [homeAt, sectionAt, hereAt] = await Promise.all(
        [0, 1, 2].map(async (at) => (await glyphsOf(steps.nth(at).locator('bdi'))).map(({ x }) => x)),
      );
      expect(Math.min(...(homeAt ?? []))).toBeGreaterThan(Math.max(...(sectionAt ?? [])));
      expect(Math.min(...(sectionAt ?? []))).toBeGreaterThan(Math.max(...(hereAt ?? [])));
    });

    test('has its eleven paragraphs, letter for letter', async ({ page }) => {
      await open(page);
      expect(told.paragraphs).toHaveLength(11);
      expect(await page.locator('.prose > p').allTextContents()).toEqual(told.paragraphs);
    });

    test('has brackets and the name of the outlet where they are read', async ({ page }) => {
      await open(page);
      const paragraphs = page.locator('.prose > p');
      const bracketed = /\[[^\]]+\]/.exec(told.paragraphs[1] ?? '')?.[0] ?? '';
      expect(bracketed).not.toBe('');
      expect(await seenFromRight(paragraphs.nth(1), bracketed)).toBe(bracketed.replaceAll(' ', ''));

      expect(told.paragraphs[6]).toMatch(new RegExp(` ${outlet}$`));
      expect(await seenFromLeft(paragraphs.nth(6), outlet)).toBe(outlet);
      const before = (told.paragraphs[6] ?? '').split(' ').at(-2) ?? '';
      const word = (await glyphsOf(paragraphs.nth(6), `${before} ${outlet}`)).slice(0, -outlet.length);
      const letters = (await glyphsOf(paragraphs.nth(6), `${before} ${outlet}`)).slice(-outlet.length);
      const lastOfWord = word.at(-1);
      for (const { line, x } of letters)
        expect(line > (lastOfWord?.line ?? 0) || x < (lastOfWord?.x ?? 0)).toBe(true);
    });

    test('is followed by the other one, its beginning cut at a word', async ({ page }) => {
      await open(page);
      const card = page.locator('.see-also article').filter({ hasText: second.title });
      await expect(page.locator('.see-also h2')).toHaveText('شاهد أيضاً');
      await expect(card.getByRole('link')).toHaveText(second.title);
      const beginning = (await card.locator('.excerpt').textContent()) ?? '';
      const text = second.paragraphs.join(' ');
      const cut = beginning.replace(/[…\s»)“”]*$/u, '');
      expect(text.startsWith(cut)).toBe(true);
      expect(text.charAt(cut.length)).toMatch(/^[\s.،؛”]?$/);
      if (cut.length < text.length - 1) expect(beginning).toMatch(/…$/);
      await card.getByRole('link').click();
      await expect(page.locator('h1')).toHaveText(second.title);
    });
  });
}

function read(file: string) {
  const [, head = '', body = ''] = readFileSync(file, 'utf8').split(/^---$/m);
  const field = (name: string) => new RegExp(`^${name}: (.+)$`, 'm').exec(head)?.[1] ?? '';
  const paragraphs = body.split(/\n{2,}/).map((text) => text.trim());
  return {
    title: field('title'),
    section: field('section'),
    sectionName: field('sectionName'),
    paragraphs: paragraphs.filter((text) => text !== ''),
  };
}
