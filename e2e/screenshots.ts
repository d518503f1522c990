import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { launchOptions } from './support/launch-options.ts';
import { addressOfMixedStory } from './support/mixed-story.ts';
import { root } from './support/site.ts';
import { startSite } from './support/start-site.ts';

/**
 * Takes DESIGN.md's screenshots into screenshots/: `node e2e/screenshots.ts [WORD…]` takes only those whose name holds
 * every word (`ar`, `dark`, `360`, `front` …). With BASE=http://… it looks at that site, otherwise it starts one.
 */
const widths = [360, 768, 1440];
const themes = ['light', 'dark'] as const;
const folder = join(root, 'screenshots');

const words = process.argv.slice(2);
const site = await startSite(process.env.BASE);
const browser = await chromium.launch(launchOptions);
let taken = 0;
try {
  if (words.length === 0) await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const { name, path, edition } of await pages(site.origin)) {
    for (const theme of themes) {
      for (const width of widths) {
        const title = [edition, name, String(width), theme];
        if (!words.every((word) => title.includes(word))) continue;
        const page = await browser.newPage({
          viewport: { width, height: width < 500 ? 780 : 900 },
          colorScheme: theme,
          reducedMotion: 'reduce',
        });
        await page.goto(site.origin + path);
        await page.waitForFunction(() => !document.querySelector('.late'));
        await page.evaluate(() => {
          for (const image of document.images) image.loading = 'eager';
          return Promise.all([
            document.fonts.ready,
            ...[...document.images].map((image) => image.decode().catch(() => {})),
          ]);
        });
        await page.screenshot({ path: join(folder, `${title.join('-')}.png`), fullPage: true });
        await page.close();
        taken += 1;
      }
    }
  }
} finally {
  await browser.close();
  await site.close();
}
console.log(`${taken} screenshots in ${folder}`);

async function pages(origin: string): Promise<{ name: string; path: string; edition: string }[]> {
  const all = await Promise.all(
    [
      { edition: 'ar', prefix: '', query: 'النهر' },
      { edition: 'en', prefix: '/en', query: 'river' },
    ].map(async ({ edition, prefix, query }) =>
      Object.entries({
        front: prefix || '/',
        section: `${prefix}/world`,
        article: await addressOfMixedStory(origin, prefix),
        search: `${prefix}/search?q=${encodeURIComponent(query)}`,
        'not-found': `${prefix}/nothing-is-here`,
      }).map(([name, path]) => ({ name, path, edition })),
    ),
  );
  return all.flat();
}
