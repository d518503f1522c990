import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { type EditionId, editionFormats } from '#messages/editions.ts';
import { isolatedLine, plainText } from '#server/cards/card-text.ts';
import { filledLines, textsOf, wordsOf } from '#server/cards/lines.ts';
import { openSharp } from '#server/cards/press.sharp.ts';
import { openTakumi } from '#server/cards/press.takumi.ts';
import type { Press, Sheet } from '#server/cards/sheet.ts';
import manifest from '../../public/assets/manifest.json' with { type: 'json' };
import { inkOverlap } from '../support/ink.ts';
import { sharedFile } from '../support/shared-file.ts';
import { root } from '../support/site.ts';

interface Headline {
  id: string;
  edition: EditionId;
  headline: string;
  /** How a browser is told to draw it. */
  markup: string;
}

/** Of the ink of both pictures, how much is the same. */
const least = 0.9;
const size = { width: 1200, height: 300 };
const own = JSON.parse(readFileSync(join(root, 'e2e/fixtures/headlines.json'), 'utf8')) as Headline[];
const sharedText = sharedFile('arabic/og-headlines.json');

test.use({ viewport: size });
test.describe.configure({ timeout: 120_000 });

const presses = [
  { name: 'Takumi', open: openTakumi },
  { name: 'sharp', open: openSharp },
];

for (const { name, open } of presses) {
  test(`${name} draws our headlines as the browser does`, async ({ page }) => {
    await expectSameInk(page, await open(), own, ({ headline, edition }) =>
      isolatedLine(plainText(headline), edition),
    );
  });

  test(`${name} draws thirty headlines of others as the browser does`, async ({ page }) => {
    test.skip(!sharedText, 'the shared headlines are not on this machine');
    const { headlines } = JSON.parse(readFileSync(sharedText ?? '', 'utf8')) as { headlines: string[] };
    const all = headlines.map((headline, at): Headline => {
      const markup = headline.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
      return { id: String(at), edition: 'ar', headline, markup };
    });
    expect(all).toHaveLength(30);
    // As they stand: the browser, too, is told nothing of what is to be isolated.
    await expectSameInk(page, await open(), all, ({ headline }) => headline);
  });
}

async function expectSameInk(
  page: Page,
  press: Press,
  headlines: Headline[],
  text: (headline: Headline) => string,
): Promise<void> {
  await page.setContent(`<style>${faces()}
    body { margin: 0; background: #fff; color: #000 }
    p { margin: 0; font: 700 60px/1.6 Plex, Naskh }</style><p></p>`);
  const less: string[] = [];
  for (const headline of headlines) {
    const { id, edition, markup } = headline;
    const { dir, tag } = editionFormats[edition];
    await page.evaluate(
      async ([html, direction, lang]) => {
        document.documentElement.dir = direction;
        document.documentElement.lang = lang;
        (document.querySelector('p') as HTMLElement).innerHTML = html;
        await document.fonts.ready;
      },
      [markup, dir, tag] as const,
    );
    const overlap = await inkOverlap(
      await press.draw(await sheetWith(text(headline), edition, press)),
      await page.screenshot(),
    );
    if (overlap < least) less.push(`${id}: ${overlap.toFixed(3)}`);
  }
  expect(less).toEqual([]);
}

async function sheetWith(text: string, edition: EditionId, press: Press): Promise<Sheet> {
  const { dir: direction, tag: lang } = editionFormats[edition];
  const letters = { size: 60, weight: 700, colour: '#000000', start: 0 } as const;
  const words = await wordsOf(text, letters.weight, press);
  const lines = textsOf(filledLines(words, size.width / letters.size)).map((line, at) => ({
    ...letters,
    text: line,
    // Half of 96 pixels, and what letters of Plex rise above their middle.
    baseline: at * 96 + 48 + 0.335 * letters.size,
  }));
  return { ...size, paper: '#ffffff', direction, lang, rules: [], lines };
}

/** The fonts of the cards as a browser loads them. */
function faces(): string {
  return manifest.cards.fonts
    .map(({ file, family, weight, characters }) => {
      const bytes = readFileSync(join(root, 'public/assets', file)).toString('base64');
      return (
        `@font-face { font-family: ${family}; font-weight: ${weight};` +
        `src: url(data:font/ttf;base64,${bytes}); unicode-range: ${characters} }`
      );
    })
    .join('');
}
