import type { Page } from '@playwright/test';

/** Waits until the page's own elements are what the module makes of them; it defines one in each task. */
export async function enhanced(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    [...document.querySelectorAll('body *')].every(
      (element) => !element.localName.startsWith('w-') || element.matches(':defined'),
    ),
  );
}
