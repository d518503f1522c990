import { type BrowserContext, expect, type Locator, type Page, test } from '@playwright/test';
import { ask } from '../support/ask.ts';
import { violationsInBothThemes } from '../support/axe.ts';
import { type Edition, editions } from '../support/editions.ts';
import { importItems } from '../support/import.ts';
import { type OwnNewsroom, openOwnNewsroom } from '../support/own-newsroom.ts';
import { browserOf, personWith } from '../support/people.ts';

const [arabic] = editions;
const words = arabic.words.frontDesk;
const titles = ['ألف', 'باء', 'تاء', 'ثاء', 'جيم', 'حاء', 'خاء', 'دال', 'ذال', 'راء'].map(
  (letter) => `قصة حرف ${letter}`,
);
const [oldest = '', second = ''] = titles;

let newsroom: OwnNewsroom;
let context: BrowserContext;
let page: Page;

test.beforeAll(async ({ browser }) => {
  test.setTimeout(120_000);
  newsroom = await openOwnNewsroom((own) =>
    importItems(
      titles.map((title, n) => ({
        externalId: `front-${n}`,
        locale: 'ar',
        section: 'letters',
        title,
        body: 'نص القصة.',
        publishedAt: new Date(Date.now() - (titles.length - n) * 3_600_000).toISOString(),
      })),
      own,
    ),
  );
  context = await browserOf(browser, await personWith('editor', newsroom));
  page = await context.newPage();
});

test.afterAll(async () => {
  await context?.close();
  await newsroom?.close();
});

/** Presses Tab until the thing has the focus, as somebody without a mouse does. */
async function tabTo(target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  const hasFocus = () => target.evaluate((node) => node === document.activeElement);
  for (let n = 0; n < 150 && !(await hasFocus()); n++) await page.keyboard.press('Tab');
  expect(await hasFocus(), 'Tab reaches it').toBe(true);
}

async function press(target: Locator): Promise<void> {
  await tabTo(target);
  await page.keyboard.press('Enter');
}

const kept = () => expect(page.getByRole('status').first()).toContainText('حُفظت المسودة');
const place = (number: number) => page.locator(`[data-place="${number - 1}"]`);

/** The headlines at the top of the readers' front page, the lead first. */
async function readersSee(): Promise<string[]> {
  const { text } = await ask('/', { at: newsroom });
  const top = text.slice(text.indexOf('aria-labelledby="lead"'), text.indexOf('class="rail'));
  return titles.filter((title) => top.includes(title)).sort((a, b) => top.indexOf(a) - top.indexOf(b));
}

async function launch(): Promise<void> {
  // A notice that is shown may still be that of the launch before.
  const answered = page.waitForResponse('**/api/newsroom/execute');
  await press(page.getByRole('button', { name: words.launch }));
  expect((await answered).ok()).toBe(true);
  await expect(page.getByText(words.launched).last()).toBeVisible();
}

async function findInPool(title: string): Promise<void> {
  await expect(page.locator('.front-story').first()).toBeVisible();
  const field = page.getByRole('searchbox', { name: words.search });
  await tabTo(field);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(title);
  await expect(page.locator('.front-story')).toHaveCount(1);
}

test('a front page is laid out, launched and taken back by keyboard alone', async () => {
  test.slow();
  await page.goto('/admin/front');
  await expect(place(1)).toContainText(titles.at(-1) ?? '');
  await expect(place(1)).toHaveAttribute('data-automatic', 'true');

  await findInPool(oldest);
  await press(page.getByRole('button', { name: words.putStory.replace('{headline}', oldest) }));
  await page.keyboard.press('Enter');
  await expect(place(1)).toContainText(oldest);
  await kept();
  expect((await readersSee())[0], 'a draft is for nobody but the newsroom').toBe(titles.at(-1));
  await launch();
  expect((await readersSee())[0]).toBe(oldest);

  await findInPool(second);
  await press(page.getByRole('button', { name: words.putStory.replace('{headline}', second) }));
  await page.keyboard.press('Enter');
  await expect(place(1)).toContainText(second);
  await kept();
  await launch();
  const seen = await readersSee();
  expect(seen[0]).toBe(second);
  expect(seen).toHaveLength(7);

  await tabTo(page.getByRole('tab', { name: words.layout }));
  await page.keyboard.press('End');
  await press(page.getByRole('button', { name: words.revert }).nth(1));
  await expect(page.getByText(words.reverted)).toBeVisible();
  await expect(page.getByRole('button', { name: words.launch })).toBeEnabled();
  expect((await readersSee())[0]).toBe(second);
  await launch();
  expect((await readersSee())[0]).toBe(oldest);
});

test('of two who change the draft at once one is asked, and loses nothing', async ({ browser }) => {
  test.slow();
  await page.goto('/admin/front');
  const other = await browserOf(browser, await personWith('chief', newsroom));
  const theirs = await other.newPage();
  await theirs.goto('/admin/front');
  const put = async (on: Page, from: number, action: string) => {
    const card = on.locator(`[data-place="${from - 1}"]`);
    await card.getByRole('button', { name: words.actions.replace('{place}', String(from)) }).click();
    await on.getByRole('menuitem', { name: action }).click();
  };
  const mine = (await place(2).locator('.front-headline').textContent()) ?? '';
  const otherStory = (await theirs.locator('[data-place="2"] .front-headline').textContent()) ?? '';
  await put(page, 2, words.fix);
  await kept();
  await put(theirs, 3, words.fix);
  const dialog = theirs.getByRole('dialog', { name: words.conflict });
  await expect(dialog).toContainText(mine, { timeout: 30_000 });
  await expect(dialog).toContainText(otherStory);
  await dialog.getByRole('button', { name: words.takeTheirs }).click();
  await expect(theirs.locator('[data-place="1"]')).toHaveAttribute('data-automatic', 'false');
  await other.close();
});

test('nobody else gets in, by any address of the desk', async ({ browser }) => {
  const writer = await browserOf(browser, await personWith('writer', newsroom));
  for (const path of ['/admin/front', '/admin/front/preview', '/admin/ticker', '/admin/ticker/preview']) {
    expect((await writer.request.get(path)).status(), `${path} as a writer`).toBe(403);
    expect((await ask(path, { at: newsroom })).status, `${path} signed out`).toBe(403);
  }
  expect((await writer.request.get('/api/newsroom/stories?edition=ar')).status()).toBe(403);
  expect((await ask('/api/newsroom/stories?edition=ar', { at: newsroom })).status).toBe(401);
  await writer.close();
});

for (const edition of editions) {
  test(`axe finds nothing at the desks, ${edition.id}, light and dark`, async () => {
    for (const { path, tabs } of desksOf(edition)) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect(await violationsInBothThemes(page), path).toEqual([]);
      for (const name of tabs) {
        await page.getByRole('tab', { name }).click();
        expect(await violationsInBothThemes(page), `${path} ${name}`).toEqual([]);
      }
    }
  });
}

function desksOf({ prefix, words: { frontDesk } }: Edition) {
  return [
    { path: `${prefix}/admin/front?edition=ar`, tabs: [frontDesk.compare, frontDesk.earlier] },
    { path: `${prefix}/admin/ticker?edition=ar`, tabs: [] },
  ];
}
