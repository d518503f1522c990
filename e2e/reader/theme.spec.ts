import { expect, test } from '@playwright/test';
import { arabic, editions } from '../support/editions.ts';
import { enhanced } from '../support/enhanced.ts';
import { pageOf } from '../support/page-kinds.ts';

interface Watched {
  /** The theme that each frame was painted in, from the first. */
  painted?: (string | null)[];
}

const paper = { light: 'rgb(251, 248, 243)', dark: 'rgb(20, 18, 15)' };

for (const edition of editions) {
  const { words, id } = edition;

  test(`a theme that was chosen in the ${id} edition stays, and no other is ever painted`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.addInitScript(() => {
      const painted: (string | null)[] = [];
      Object.assign(window, { painted });
      const look = () => {
        if (document.body) painted.push(document.documentElement.getAttribute('data-theme'));
        if (painted.length < 20) requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    await page.goto(edition.prefix || '/');
    await expect(page.locator('body')).toHaveCSS('background-color', paper.light);
    const dark = page.getByRole('button', { name: words.reading.dark });
    await dark.click();
    await expect(dark).toHaveAttribute('aria-pressed', 'true');
    await expect(page.locator('body')).toHaveCSS('background-color', paper.dark);

    for (const kind of ['article', 'section', 'search', 'not found'] as const) {
      await page.goto(await pageOf(edition, kind));
      await page.waitForFunction(() => ((window as Watched).painted?.length ?? 0) >= 3);
      const painted = await page.evaluate(() => (window as Watched).painted);
      expect(new Set(painted), kind).toEqual(new Set(['dark']));
      await expect(page.locator('body')).toHaveCSS('background-color', paper.dark);
      await expect(dark).toHaveAttribute('aria-pressed', 'true');
    }

    await page.getByRole('button', { name: words.reading.system }).click();
    await expect(page.locator('body')).toHaveCSS('background-color', paper.light);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect(page.locator('body')).toHaveCSS('background-color', paper.dark);
  });
}

test('the theme is set by a script that stands before anything that is seen', async ({ request }) => {
  for (const edition of editions) {
    const html = await (await request.get(await pageOf(edition, 'article'))).text();
    const at = html.indexOf('warraq.theme');
    expect(at).toBeGreaterThan(0);
    expect(at).toBeLessThan(html.indexOf('<body'));
  }
});

test('a theme that was chosen has every colour of the system’s own', async ({ page }) => {
  const story = await pageOf(arabic, 'article');
  const colours = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('body *')].map((element) => {
        const { color, backgroundColor, borderBlockEndColor } = getComputedStyle(element);
        return `${element.tagName} ${color} ${backgroundColor} ${borderBlockEndColor}`;
      }),
    );
  for (const [system, chosen] of [
    ['dark', 'light'],
    ['light', 'dark'],
  ] as const) {
    await page.emulateMedia({ colorScheme: chosen, reducedMotion: 'reduce' });
    await page.goto(story);
    await enhanced(page);
    const own = await colours();
    await page.emulateMedia({ colorScheme: system });
    await page.evaluate((theme) => document.documentElement.setAttribute('data-theme', theme), chosen);
    expect(await colours(), chosen).toEqual(own);
  }
});

test('the size of the text that was chosen stays', async ({ page }) => {
  await page.goto(await pageOf(arabic, 'article'));
  const size = () =>
    page
      .locator('.prose > p')
      .first()
      .evaluate((p) => Number.parseFloat(getComputedStyle(p).fontSize));
  const before = await size();
  await page.getByRole('button', { name: arabic.words.reading.larger }).click();
  const after = await size();
  expect(after).toBeGreaterThan(before * 1.05);
  await page.reload();
  expect(await size()).toBe(after);
});
