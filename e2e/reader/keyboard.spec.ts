import { expect, type Page, test } from '@playwright/test';
import { type Edition, editions } from '../support/editions.ts';
import { enhanced } from '../support/enhanced.ts';
import { pageOf } from '../support/page-kinds.ts';

for (const edition of editions) {
  const { id, words } = edition;

  test.describe(`the keyboard in the ${id} edition`, () => {
    test.use({ viewport: { width: 1440, height: 900 } });

    test('the first Tab offers the way past the masthead, and it leads to the text', async ({ page }) => {
      await page.goto(await pageOf(edition, 'article'));
      await page.keyboard.press('Tab');
      const skip = page.getByRole('link', { name: words.page.skip });
      await expect(skip).toBeFocused();
      await expect(skip).toBeInViewport();
      await page.keyboard.press('Enter');
      await expect(page.locator('main')).toBeFocused();
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
    });

    for (const kind of ['front', 'section', 'article', 'search, found', 'not found'] as const) {
      test(`Tab reaches everything on ${kind}, in the order in which it is read`, async ({ page }) => {
        await page.goto(await pageOf(edition, kind));
        await enhanced(page);
        const { stops, expected } = await tabThrough(page);
        expect(stops.map(({ name }) => name)).toEqual(expected);
        for (const stop of stops) expect(stop.isSeen, `${stop.name} has no visible focus`).toBe(true);
        expectReadingOrder(edition, stops);
      });
    }

    test('the ticker can be paused, stepped and started again', async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'no-preference' });
      await page.goto(edition.prefix || '/');
      const ticker = page.locator('w-ticker');
      const pause = ticker.getByRole('button', { name: words.ticker.pause });
      const current = ticker.locator('li[data-current]');
      await pause.focus();
      await page.keyboard.press('Enter');
      await expect(pause).toHaveAttribute('aria-pressed', 'true');
      const first = await current.textContent();
      await ticker.getByRole('button', { name: words.ticker.next }).focus();
      await page.keyboard.press('Enter');
      await expect(current).not.toHaveText(first ?? '');
      await ticker.getByRole('button', { name: words.ticker.previous }).focus();
      await page.keyboard.press('Enter');
      await expect(current).toHaveText(first ?? '');
      // What was paused stays so on the next page.
      await page.goto(await pageOf(edition, 'section'));
      await expect(pause).toHaveAttribute('aria-pressed', 'true');
      await pause.focus();
      await page.keyboard.press('Enter');
      await expect(pause).toHaveAttribute('aria-pressed', 'false');
    });

    test('the ticker turns by itself, rests while it is looked at, and never for who wants no motion', async ({
      page,
    }) => {
      await page.clock.install();
      await page.goto(edition.prefix || '/');
      const current = page.locator('w-ticker li[data-current] > :first-child');
      const first = (await current.textContent()) ?? '';
      await page.clock.runFor(7000);
      await expect(current).not.toHaveText(first);
      const second = (await current.textContent()) ?? '';
      await page.locator('w-ticker').hover();
      await page.clock.runFor(30_000);
      await expect(current).toHaveText(second);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.reload();
      await page.mouse.move(0, 899);
      await page.clock.runFor(30_000);
      await expect(current).toHaveText(first);
      await expect(page.locator('w-ticker').getByRole('button', { name: words.ticker.next })).toBeVisible();
    });
  });
}

interface Stop {
  name: string;
  /** Whether its focus can be seen: it is on the screen, and an outline is drawn. */
  isSeen: boolean;
  /** The part of the page it belongs to. */
  part: string;
  top: number;
  bottom: number;
  left: number;
  right: number;
}

/** Presses Tab from the top of the page to its end. `expected` is what can be used, in the order of the text. */
async function tabThrough(page: Page): Promise<{ stops: Stop[]; expected: string[] }> {
  const expected = await page.evaluate(() => {
    const usable = 'a[href], button, input, select, textarea, [tabindex="0"]';
    const all = [...document.querySelectorAll<HTMLElement>(usable)].filter(
      (element) => element.getClientRects().length > 0 && getComputedStyle(element).visibility === 'visible',
    );
    const nameOf = (element: Element) =>
      [element.tagName, element.id || element.getAttribute('href') || element.getAttribute('data-part') || '']
        .filter(Boolean)
        .join(' ');
    Object.assign(window, { nameOf });
    return all.map(nameOf);
  });
  const stops: Stop[] = [];
  while (stops.length < expected.length) {
    await page.keyboard.press('Tab');
    if (await isSameStop(page)) continue;
    const stop = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return null;
      const { top, bottom, left, right } = element.getBoundingClientRect();
      // A card's only link is stretched over the card, which shows the focus for it.
      const isDrawn = [element, element.closest('.card')].some((shown) => {
        const { outlineStyle, outlineWidth } = shown
          ? getComputedStyle(shown)
          : { outlineStyle: 'none', outlineWidth: '' };
        return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0;
      });
      // Cards of one row have one parent; columns beside each other are read one after the other.
      const part = element.closest('article, nav, header, section, li, footer');
      return {
        name: (window as unknown as { nameOf: (of: Element) => string }).nameOf(element),
        isSeen: isDrawn && bottom > 0 && top < innerHeight && right > 0 && left < innerWidth,
        part: part?.className ? `${part.parentElement?.className} > ${part.className}` : '',
        top: top + scrollY,
        bottom: bottom + scrollY,
        left,
        right,
      };
    });
    if (!stop) break;
    stops.push(stop);
  }
  return { stops, expected };
}

/** A date is one field with a stop for each of its parts. */
function isSameStop(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const known = window as unknown as { lastStop?: Element | null };
    const { activeElement } = document;
    const isSame = activeElement?.matches('[type=date]') === true && activeElement === known.lastStop;
    known.lastStop = activeElement;
    return isSame;
  });
}

/** Within a row that is read, each stop lies further along the line than the one before it. */
function expectReadingOrder({ dir }: Edition, stops: Stop[]): void {
  for (const [at, stop] of stops.entries()) {
    const next = stops[at + 1];
    if (!next || stop.part === '' || next.part !== stop.part) continue;
    const isSameRow = next.top < stop.bottom && stop.top < next.bottom;
    if (!isSameRow) continue;
    const isFurther = dir === 'rtl' ? next.left <= stop.left + 1 : next.left >= stop.left - 1;
    expect(isFurther, `${next.name} after ${stop.name}`).toBe(true);
  }
}
