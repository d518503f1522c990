import type { Page } from '@playwright/test';
import { scrollThrough } from './painted.ts';

/** Opens a page, goes to its end, and adds up the bytes of the font files it fetched and of those inside its sheets. */
export async function fontBytes(page: Page, path: string): Promise<number> {
  const bodies: Promise<number>[] = [];
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (pathname.endsWith('.woff2')) bodies.push(response.body().then(({ length }) => length));
    if (pathname.endsWith('.css')) bodies.push(response.text().then(embeddedBytes));
  });
  await page.goto(path);
  await scrollThrough(page);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.waitForLoadState('networkidle');
  return (await Promise.all(bodies)).reduce((sum, size) => sum + size, 0);
}

/** The bytes of the fonts that stand in a sheet. */
export function embeddedBytes(sheet: string): number {
  const fonts = [...sheet.matchAll(/data:font\/woff2;base64,([\w+/=]+)/g)];
  return fonts.reduce((sum, [, base64 = '']) => sum + Buffer.byteLength(base64, 'base64'), 0);
}
