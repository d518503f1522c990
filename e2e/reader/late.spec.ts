import { expect, test } from '@playwright/test';

test('what is far down is not laid out with the first screen, and is there soon after', async ({ page }) => {
  await page.route(/\/assets\/reader\..*\.js$/, (route) => route.abort());
  await page.goto('/');
  const last = page.locator('.band').last();
  const isDrawn = () =>
    last
      .locator('.headline')
      .first()
      .evaluate((headline) => headline.checkVisibility({ contentVisibilityAuto: true }));
  expect(await isDrawn()).toBe(false);
  await page.unroute(/\/assets\/reader\..*\.js$/);
  await page.reload();
  await expect(page.locator('.late')).toHaveCount(0);
  expect(await isDrawn()).toBe(true);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the whole page is laid out at once', async ({ page }) => {
    await page.goto('/');
    await expect(page.locator('.late').first()).toHaveCSS('content-visibility', 'visible');
  });
});
