import type { BrowserContext, Page, Response } from '@playwright/test';

/** Makes the pages of a context wait, wherever they go, until React listens: what is pressed before is heard by nobody. */
export function listening(context: BrowserContext): BrowserContext {
  const open = context.newPage.bind(context);
  context.newPage = async () => waiting(await open());
  return context;
}

function waiting(page: Page): Page {
  const [goto, reload] = [page.goto.bind(page), page.reload.bind(page)];
  const after = async (going: Promise<Response | null>) => {
    const answer = await going;
    await page.waitForFunction(() => {
      const isNewsroom = document.querySelector('.newsroom, .single') !== null;
      return !isNewsroom || document.documentElement.dataset.live !== undefined;
    });
    return answer;
  };
  page.goto = (url, options) => after(goto(url, options));
  page.reload = (options) => after(reload(options));
  return page;
}
