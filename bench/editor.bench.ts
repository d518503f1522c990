import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { launchOptions } from '../e2e/support/launch-options.ts';
import { browserOf, newPerson } from '../e2e/support/people.ts';
import { siteAt } from '../e2e/support/site.ts';
import { makeArticles } from './articles.ts';
import type { Benchmark, Context } from './benchmark.ts';
import { readCorpus } from './corpus.ts';
import { importFile } from './import-file.ts';
import { Site } from './site.ts';
import { spreadOf } from './spread-of.ts';

const words = 5000;
const openings = 11;
const letters = 80;
/** A new tab of Chromium has work of its own for so long. */
const tabMs = 1000;

/** The page, while letters are timed in it. */
interface Timed {
  times: number[];
}

/** How long an editor waits for a long article, and for each letter in it. */
export const editorBench: Benchmark = {
  name: 'editor',
  about: `an article of ${words} words opened for writing in Chromium, and written in`,

  async run(context) {
    const dataFolder = await context.places.demonstration();
    const id = await longArticle(context, dataFolder);
    const site = await Site.start(context.ground, dataFolder);
    const person = await newPerson('chief', siteAt(site.port, dataFolder));
    const browser = await chromium.launch(launchOptions);
    try {
      const fresh: number[] = [];
      for (let n = 0; n < openings; n++) {
        const own = await browserOf(browser, person);
        fresh.push(await opened(await tabIn(own), id));
        await own.close();
      }
      const kept = await browserOf(browser, person);
      const page = await tabIn(kept);
      await opened(page, id);
      const again: number[] = [];
      for (let n = 1; n < openings; n++) {
        const tab = await tabIn(kept);
        again.push(await opened(tab, id));
        await tab.close();
      }
      await page.bringToFront();
      const typed = await typing(page);
      return [
        { name: 'opened first since the start', value: fresh[0] ?? Number.NaN, unit: 'ms' },
        ...spreadOf('opened, nothing cached', fresh.slice(1)),
        ...spreadOf('opened again', again),
        ...spreadOf('a letter until it is seen', typed),
      ];
    } finally {
      await browser.close();
      await site.stop();
    }
  },
};

/** One article as long as several, imported. @returns its id */
async function longArticle({ ground, options }: Context, dataFolder: string): Promise<string> {
  const [file, report] = [join(ground.folder, 'long.ndjson'), join(ground.folder, 'long.report')];
  const bodies: string[] = [];
  let count = 0;
  for (const { body, ...article } of makeArticles(readCorpus(), options.seed, words)) {
    bodies.push(body);
    count += body.split(/\s+/).length;
    if (count < words) continue;
    writeFileSync(file, JSON.stringify({ ...article, body: bodies.join('\n\n') }));
    break;
  }
  await importFile(ground, file, dataFolder, ['--report', report]);
  return JSON.parse(readFileSync(report, 'utf8')).id;
}

async function tabIn(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.waitForTimeout(tabMs);
  return page;
}

/**
 * Opens an article; it is open when its text can be written in and has been painted.
 * @returns the milliseconds from the beginning of the navigation, as the browser counts them
 */
async function opened(page: Page, id: string): Promise<number> {
  await page.goto(`/admin/articles/${id}`, { waitUntil: 'commit' });
  return page.evaluate(
    () =>
      new Promise<number>((done) => {
        const look = () => {
          const isThere = document.querySelector('.editor-text[contenteditable=true]') !== null;
          // The next frame begins when this one has been painted.
          requestAnimationFrame(isThere ? () => done(performance.now()) : look);
        };
        look();
      }),
  );
}

/** Writes at the end of the text. @returns the milliseconds from each key to the frame that shows its letter */
async function typing(page: Page): Promise<number[]> {
  const text = page.locator('.editor-text');
  const lengthNow = async () => (await text.textContent())?.length ?? 0;
  const before = await lengthNow();
  await text.click();
  await page.keyboard.press('Control+End');
  await page.evaluate(() => {
    const times: number[] = [];
    let pressed = 0;
    const seen = () => requestAnimationFrame(() => setTimeout(() => times.push(performance.now() - pressed)));
    const press = () => {
      pressed = performance.now();
    };
    addEventListener('keydown', press, true);
    addEventListener('input', seen, true);
    Object.assign(globalThis, { times });
  });
  const keyboard = await page.context().newCDPSession(page);
  const key = { key: 'ب', code: 'KeyF', windowsVirtualKeyCode: 70 };
  for (let n = 0; n < letters; n++) {
    await keyboard.send('Input.dispatchKeyEvent', { type: 'keyDown', text: key.key, ...key });
    await keyboard.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
    await page.waitForFunction((count) => (globalThis as unknown as Timed).times.length > count, n);
  }
  if ((await lengthNow()) !== before + letters) throw new Error('Not every letter stands in the text.');
  return page.evaluate(() => (globalThis as unknown as Timed).times);
}
