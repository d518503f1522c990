import type { Page } from '@playwright/test';

/** Opens a page, goes to its end, and adds up the bytes of the font files it fetched and of those inside its sheets. */
export async function fontBytes(page: Page, path: string): Promise<number> {
  const bodies: Promise<number>[] = [];
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (pathname.endsWith('.woff2')) bodies.push(response.body().then(({ length }) => length));
    if (pathname.endsWith('.css')) bodies.push(response.text().then(embeddedBytes));
  });
  await page.goto(path);
  await page.evaluate(async () => {
    for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight) {
      scrollTo({ top: y, behavior: 'instant' });
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    }
    await document.fonts.ready;
  });
  await page.waitForLoadState('networkidle');
  return (await Promise.all(bodies)).reduce((sum, size) => sum + size, 0);
}

function embeddedBytes(sheet: string): number {
  const fonts = [...sheet.matchAll(/data:font\/woff2;base64,([\w+/=]+)/g)];
  return fonts.reduce((sum, [, base64 = '']) => sum + Buffer.byteLength(base64, 'base64'), 0);
}
