import { devices, expect, test } from '@playwright/test';

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

test.describe('on a phone', () => {
  test.use({ viewport: devices['Pixel 7'].viewport });
  test('what is wanted after the first paint is asked for after it', async ({ page }) => {
    await page.goto('/');
    await expect(page.locator('head > link[rel="manifest"]')).toHaveCount(1);
    await page.waitForLoadState('networkidle');
    const asked = await page.evaluate(() => {
      const [paint] = performance.getEntriesByName('first-contentful-paint');
      const kinds = { module: /\/assets\/reader\./, 'picture of the second screen': /-240\.(avif|webp)$/ };
      return Object.entries(kinds).map(([kind, shape]) => {
        const [first] = performance.getEntriesByType('resource').filter(({ name }) => shape.test(name));
        return `${kind}: ${first && paint ? (first.startTime < paint.startTime ? 'before' : 'after') : 'never'}`;
      });
    });
    expect(asked).toEqual(['module: after', 'picture of the second screen: after']);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the whole page is laid out at once', async ({ page }) => {
    await page.goto('/');
    await expect(page.locator('.late').first()).toHaveCSS('content-visibility', 'visible');
  });
});
