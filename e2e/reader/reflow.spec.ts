import { expect, test } from '@playwright/test';
import { editions } from '../support/editions.ts';
import { lostIn, widthBeyond } from '../support/lost-text.ts';
import { pageKinds } from '../support/page-kinds.ts';

/** WCAG 1.4.12: what readers who need it set for themselves. */
const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
p { margin-block-end: 2em !important }`;

/** 320 px is WCAG 1.4.10; a page of 1280 px at 200 % has 640. */
const screens = [
  { name: 'at 320 px', width: 320, height: 640, scale: '1' },
  { name: 'at 200 % of 1280 px', width: 640, height: 450, scale: '1' },
  { name: 'in the largest text on a phone', width: 360, height: 780, scale: '1.4' },
];

for (const edition of editions) {
  for (const { name, width, height, scale } of screens) {
    test(`no page of the ${edition.id} edition loses anything ${name}`, async ({ page }) => {
      test.setTimeout(60_000);
      await page.setViewportSize({ width, height });
      await page.addInitScript((kept) => localStorage.setItem('warraq.text', kept), scale);
      for (const { name: kind, path } of await pageKinds(edition)) {
        await page.goto(path);
        expect(await widthBeyond(page), `${kind} scrolls sideways`).toEqual([]);
        expect(await lostIn(page), `${kind} cuts text off`).toEqual([]);
      }
    });
  }

  test(`no page of the ${edition.id} edition cuts text off when it is spaced out`, async ({ page }) => {
    test.setTimeout(60_000);
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      for (const { name: kind, path } of await pageKinds(edition)) {
        await page.goto(path);
        await page.evaluate((rules) => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(rules);
          document.adoptedStyleSheets.push(sheet);
        }, spacing);
        expect(await widthBeyond(page), `${kind} scrolls sideways`).toEqual([]);
        expect(await lostIn(page), `${kind} cuts text off`).toEqual([]);
      }
    }
  });
}

test('what can be pressed on a phone is large enough', async ({ page }) => {
  test.setTimeout(60_000);
  await page.setViewportSize({ width: 360, height: 740 });
  for (const edition of editions) {
    for (const { name: kind, path } of await pageKinds(edition)) {
      await page.goto(path);
      const small = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('button, input, .touch, .section-list a, .breadcrumbs a')]
          .filter((element) => element.checkVisibility() && element.getClientRects().length > 0)
          .map((element) => ({ element, box: element.getBoundingClientRect() }))
          .filter(({ box }) => box.height < 24 || box.width < 24)
          .map(({ element, box }) => `${element.outerHTML.slice(0, 80)} ${box.width} × ${box.height}`),
      );
      expect(small, `${edition.id} ${kind}`).toEqual([]);
    }
  }
});
