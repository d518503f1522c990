import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { ask } from '../support/ask.ts';
import { editions } from '../support/editions.ts';
import { browserOf, personWith } from '../support/people.ts';
import { site } from '../support/site.ts';
import { until } from '../support/until.ts';

const [arabic] = editions;
const words = arabic.words.tickerDesk;
const mark = `${process.pid}`;

let context: BrowserContext;
let page: Page;

test.beforeAll(async ({ browser }) => {
  context = await browserOf(browser, await personWith('editor'));
  page = await context.newPage();
});

test.afterAll(() => context?.close());

/** What of the strip readers are shown of an item; null: nothing. */
async function itemOf(text: string): Promise<string | null> {
  const page = (await ask('/')).text;
  const strip = page.slice(page.indexOf('<w-ticker'), page.indexOf('</w-ticker>'));
  return strip.split('<li').find((item) => item.includes(text)) ?? null;
}

/** Opens the desk and writes an item's text; what is typed before the page's scripts have come is typed again. */
async function write(text: string): Promise<void> {
  await page.goto('/admin/ticker');
  const field = page.getByRole('textbox', { name: words.text });
  await expect(async () => {
    await field.fill('');
    await field.fill(text);
    await expect(page.getByText(new RegExp(`^${text.length} `))).toBeVisible({ timeout: 1000 });
  }).toPass();
}

async function post(command: object): Promise<void> {
  const answer = await page.request.post('/api/newsroom/execute', {
    data: { commands: [{ type: 'ticker.post', edition: 'ar', ...command }] },
    headers: { origin: site.origin },
  });
  expect(answer.status(), await answer.text()).toBe(200);
}

test('an item is written, posted with its link and mark, taken off, and brought back', async () => {
  const text = `خبر يُكتب في غرفة الأخبار ${mark}`;
  await write(text);
  await page.getByRole('button', { name: new RegExp(words.link) }).click();
  await page.getByRole('option', { name: words.linkKind.address }).click();
  const address = page.getByRole('textbox', { name: words.address });
  await address.fill('javascript:alert(1)');
  await expect(page.getByText(words.unsafe)).toBeVisible();
  await expect(page.getByRole('button', { name: words.submit })).toBeDisabled();
  await address.fill('/corrections');
  await page.getByText(words.breaking).click();
  await page.getByRole('button', { name: words.submit }).click();
  await expect(page.getByText(words.posted)).toBeVisible();
  const shown = await itemOf(text);
  expect(shown).toContain('href="/corrections"');
  expect(shown).toContain(arabic.words.breaking.label);

  await page.getByRole('button', { name: words.dropItem.replace('{text}', text) }).click();
  await expect(page.getByText(words.dropped)).toBeVisible();
  expect(await itemOf(text)).toBeNull();
  await page.getByRole('button', { name: arabic.words.notices.undo, exact: true }).click();
  await expect(page.getByText(words.restored)).toBeVisible();
  expect(await itemOf(text)).not.toBeNull();
  await page.getByRole('button', { name: words.dropItem.replace('{text}', text) }).click();
});

test('an item leads to the article that was picked by a few of its letters', async () => {
  const text = `خبر له مادة ${mark}`;
  await write(text);
  await page.getByRole('button', { name: new RegExp(words.link) }).click();
  await page.getByRole('option', { name: words.linkKind.article }).click();
  await page.getByRole('combobox', { name: words.article }).pressSequentially('السدره');
  await page
    .getByRole('option', { name: /السدرة/ })
    .first()
    .click();
  await page.getByRole('button', { name: words.submit }).click();
  await expect(page.getByText(words.posted)).toBeVisible();
  expect(await itemOf(text)).toMatch(/href="\/world\/[a-z0-9]+\//);
  await page.getByRole('button', { name: words.dropItem.replace('{text}', text) }).click();
  await expect(page.getByText(words.dropped)).toBeVisible();
});

test('an item leaves readers’ pages by itself within two seconds of its end, and not before', {
  tag: '@alone',
}, async () => {
  const text = `خبر عابر ${mark}`;
  const end = Date.now() + 5000;
  await post({ text, until: new Date(end).toISOString() });
  expect(await itemOf(text), 'it is there with the next request').not.toBeNull();
  let gone = 0;
  await until(async () => {
    const asked = Date.now();
    if (await itemOf(text)) return false;
    gone = asked;
    return true;
  }, 15_000);
  expect(gone).toBeGreaterThanOrEqual(end);
  expect(gone - end).toBeLessThanOrEqual(2000);
  await page.goto('/admin/ticker');
  await expect(page.getByRole('button', { name: words.restoreItem.replace('{text}', text) })).toBeVisible();
});
