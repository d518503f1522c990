import type { Page } from '@playwright/test';
import { fontsIn } from '#bench/own-files.ts';
import { scrollThrough } from './painted.ts';

/** Opens a page, goes to its end, and adds up the bytes of the font files it fetched and of those inside its sheets. */
export async function fontBytes(page: Page, path: string): Promise<number> {
  const bodies: Promise<number>[] = [];
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (pathname.endsWith('.woff2')) bodies.push(response.body().then(({ length }) => length));
    if (pathname.endsWith('.css')) bodies.push(response.text().then(fontsIn));
  });
  await page.goto(path);
  await scrollThrough(page);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.waitForLoadState('networkidle');
  return (await Promise.all(bodies)).reduce((sum, size) => sum + size, 0);
}
