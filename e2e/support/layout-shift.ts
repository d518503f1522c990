import type { Page, Route } from '@playwright/test';
import { painted, scrollThrough } from './painted.ts';

interface Shifts {
  total: number;
  /** What moved, for whoever has to mend it. */
  what: string;
  /** How many fonts came after the page had been painted without them. */
  fonts: number;
}

interface LayoutShift extends PerformanceEntry {
  value: number;
  hadRecentInput: boolean;
  sources: { node: Node | null; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly }[];
}

interface Watched {
  shifts?: { value: number; what: string }[];
}

/** Writes down every shift of the layout from the first byte on; to be called before the page is opened. */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: { value: number; what: string }[] = [];
    Object.assign(window, { shifts });
    const at = ({ x, y, width, height }: DOMRectReadOnly) => [x, y, width, height].map(Math.round).join(',');
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as unknown as LayoutShift[]) {
        if (entry.hadRecentInput) continue;
        const what = entry.sources.map(({ node, previousRect, currentRect }) => {
          const element = node instanceof Element ? node : node?.parentElement;
          return `${element?.tagName}.${element?.className} ${at(previousRect)} → ${at(currentRect)}`;
        });
        shifts.push({ value: entry.value, what: what.join('; ') });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/**
 * Opens a page, holds its fonts and its module back until it has been painted without them, and goes to its end.
 * All shifts are added up, which is stricter than the worst window of them.
 */
export async function shiftOf(page: Page, path: string): Promise<Shifts> {
  const held: Route[] = [];
  let isPainted = false;
  await page.route(/\/assets\/.*\.(woff2|js)$/, (route) => {
    if (isPainted) return route.continue();
    held.push(route);
    return undefined;
  });
  await page.goto(path, { waitUntil: 'commit' });
  await page.waitForFunction(
    () =>
      document.readyState !== 'loading' && performance.getEntriesByName('first-contentful-paint').length > 0,
  );
  await painted(page);
  isPainted = true;
  await Promise.all(held.map((route) => route.continue()));
  await page.waitForLoadState('load');
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await painted(page);
  await scrollThrough(page);
  await page.waitForLoadState('networkidle');
  const shifts = await page.evaluate(() => (window as Watched).shifts ?? []);
  return {
    total: shifts.reduce((sum, { value }) => sum + value, 0),
    what: shifts.map(({ value, what }) => `${value.toFixed(4)}: ${what}`).join('\n'),
    fonts: held.filter((route) => route.request().url().endsWith('.woff2')).length,
  };
}
