import { chromium, expect, test } from '@playwright/test';
import { ask } from '../support/ask.ts';
import { arabic } from '../support/editions.ts';
import { launchOptions } from '../support/launch-options.ts';
import { pageOf } from '../support/page-kinds.ts';
import { site } from '../support/site.ts';

const kinds = ['front', 'section', 'article', 'search, found'] as const;

test('whoever goes back sees a page as it was left, out of the browser’s memory', async () => {
  const browser = await chromium.launch({
    ...launchOptions,
    // Playwright switches it off, as its own pages would be lost with it.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  try {
    for (const kind of kinds) {
      const path = await pageOf(arabic, kind);
      expect((await ask(path)).headers['cache-control'], kind).not.toContain('no-store');
      const page = await browser.newPage();
      await page.addInitScript(() =>
        addEventListener('pageshow', ({ persisted }) => sessionStorage.setItem('kept', String(persisted))),
      );
      await page.goto(site.origin + path);
      await page.goto(`${site.origin}/latest`);
      await page.goBack({ waitUntil: 'commit' });
      await expect.poll(() => page.evaluate(() => sessionStorage.getItem('kept')), kind).toBe('true');
      await page.close();
    }
  } finally {
    await browser.close();
  }
});
