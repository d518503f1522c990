import type { Page } from '@playwright/test';

/**
 * Two frames on, so that what was laid out has been painted. A busy headless Chromium now and then draws no frame for a
 * minute where nothing on the page has changed: what has not been painted within two seconds is not waited for.
 */
export function painted(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((done) => {
        requestAnimationFrame(() => requestAnimationFrame(() => done()));
        setTimeout(done, 2000);
      }),
  );
}

/** Goes to the end of a page as a reader does, so that all that comes with being seen has come. */
export async function scrollThrough(page: Page): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let y = 0; y < height; y += 700) {
    await page.evaluate((to) => scrollTo({ top: to, behavior: 'instant' }), y);
    await painted(page);
  }
}
