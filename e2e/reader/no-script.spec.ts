import { expect, test } from '@playwright/test';
import { editions } from '../support/editions.ts';
import { pageKinds, pageOf } from '../support/page-kinds.ts';

test.use({ javaScriptEnabled: false });

for (const edition of editions) {
  const { id, words, prefix } = edition;

  test.describe(`the ${id} edition without JavaScript`, () => {
    test('a story can be read to its end', async ({ page }) => {
      await page.goto(await pageOf(edition, 'article'));
      await expect(page.locator('h1')).toBeVisible();
      const paragraphs = page.locator('.prose > p');
      expect(await paragraphs.count()).toBeGreaterThan(4);
      for (const paragraph of await paragraphs.all()) await expect(paragraph).toBeVisible();
      await expect(page.locator('.article-meta time').first()).toBeVisible();
      await expect(page.locator('.article-hero img')).toBeVisible();
      await expect(page.getByRole('heading', { name: words.article.seeAlso })).toBeVisible();
    });

    test('nothing is offered that only a script could do', async ({ page }) => {
      await page.goto(await pageOf(edition, 'article'));
      for (const button of await page.getByRole('button').all())
        await expect(button).toHaveAttribute('type', 'submit');
      expect(await page.locator('w-share a').count()).toBeGreaterThan(3);
    });

    test('the ticker is a list that is there as a whole', async ({ page }) => {
      await page.goto(prefix || '/');
      const entries = page.locator('w-ticker li');
      expect(await entries.count()).toBeGreaterThan(3);
      for (const entry of await entries.all()) {
        await expect(entry).toBeVisible();
        await expect(entry).toHaveCSS('opacity', '1');
        await expect(entry.locator('time')).not.toHaveText('');
      }
      // They stand side by side: none lies upon another.
      const boxes = await entries.evaluateAll((items) =>
        items
          .map((item) => item.getBoundingClientRect())
          .map(({ left, right, top }) => ({ left, right, top })),
      );
      const sorted = boxes.sort((a, b) => a.top - b.top || a.left - b.left);
      for (const [at, box] of sorted.entries()) {
        const next = sorted[at + 1];
        if (next && Math.abs(next.top - box.top) < 2) expect(next.left).toBeGreaterThanOrEqual(box.right);
      }
    });

    test('every section can be reached', async ({ page }) => {
      await page.goto(prefix || '/');
      const links = page.getByRole('navigation', { name: words.masthead.sections }).getByRole('link');
      expect(await links.count()).toBeGreaterThan(9);
      const world = links.and(page.locator(`[href="${prefix}/world"]`));
      const name = (await world.textContent()) ?? '';
      await world.click();
      await expect(page).toHaveURL(new RegExp(`${prefix}/world$`));
      await expect(page.locator('h1')).toHaveText(name);
    });

    test('search finds', async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 700 });
      await page.goto(prefix || '/');
      await page.getByRole('link', { name: words.masthead.search }).first().click();
      await page
        .getByRole('searchbox', { name: words.search.label })
        .last()
        .fill(id === 'ar' ? 'معاهدة النهر' : 'river treaty');
      await page.getByRole('button', { name: words.search.submit }).last().click();
      await expect(page).toHaveURL(/\?q=/);
      await expect(
        page.locator(`.stories a[href="${decodeURI(await pageOf(edition, 'article'))}"]`),
      ).toBeVisible();
    });

    test('every page shows its text at once', async ({ page }) => {
      for (const { name, path } of await pageKinds(edition)) {
        await page.goto(path);
        await expect(page.locator('h1'), name).toBeVisible();
        await expect(
          page
            .locator('main')
            .getByText(/\p{L}{2}/u)
            .first(),
          name,
        ).toBeVisible();
        await expect(page.locator('[id^="S:"], template[id^="B:"]'), name).toHaveCount(0);
      }
    });
  });
}
