import { expect, type Page, test } from '@playwright/test';
import ar from '#messages/ar.json' with { type: 'json' };
import { ask } from '../support/ask.ts';
import { violationsInBothThemes } from '../support/axe.ts';
import { addressOfArticle } from '../support/import.ts';
import { browserOf, personWith } from '../support/people.ts';

const { imports } = ar;

/** Another one each time: articles are known again by it. */
const file = `archive-${Date.now()}.ndjson`;
const line = (n: number) =>
  JSON.stringify({ title: `خبر من الأرشيف ${n}`, externalId: `${file}-${n}`, body: 'نص قديم.' });

async function send(page: Page, name: string, text: string): Promise<void> {
  await page.goto('/admin/imports');
  await page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(text) });
}
const row = (page: Page, name: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { name }) });

test('an archive is sent, comes in, and its articles are public; what is wrong in it is told', async ({
  browser,
}) => {
  const context = await browserOf(browser, await personWith('administrator'));
  const page = await context.newPage();
  await send(page, file, [line(1), '{bad', line(2)].join('\n'));
  const sent = row(page, file);
  await expect(sent.getByText(imports.state.done)).toBeVisible({ timeout: 30_000 });
  await expect(sent.getByRole('definition')).toHaveText(['2', '0', '0', '1']);
  const refused = sent.getByRole('listitem').filter({ hasText: ar.complaint['no-json'] });
  await expect(refused).toBeVisible();
  await expect(refused).toContainText(file);

  const href = await sent.getByRole('link', { name: imports.report }).getAttribute('href');
  const report = await page.request.get(href ?? '');
  const [first] = (await report.text()).split('\n').map((one) => JSON.parse(one || '{}'));
  expect(first).toMatchObject({ externalId: `${file}-1`, result: 'made' });
  expect((await ask(await addressOfArticle(first.id))).status).toBe(200);

  await sent.getByRole('button', { name: imports.again }).click();
  await expect(sent.getByRole('definition')).toHaveText(['0', '0', '2', '1'], { timeout: 30_000 });
  await expect(sent.getByText(imports.state.done)).toBeVisible({ timeout: 30_000 });
  expect(await violationsInBothThemes(page)).toEqual([]);
  await sent.getByRole('button', { name: imports.remove }).click();
  await expect(row(page, file)).toHaveCount(0);
  await context.close();
});

test('a file that cannot be read is refused in words', async ({ browser }) => {
  const context = await browserOf(browser, await personWith('administrator'));
  const page = await context.newPage();
  await send(page, 'archive.zip', 'PK');
  await expect(page.getByRole('alert').filter({ hasText: '.ndjson' })).toBeVisible();
  await context.close();
});

test('a file of which nothing came in says why for as long as it stands there', async ({ browser }) => {
  const context = await browserOf(browser, await personWith('administrator'));
  const page = await context.newPage();
  const name = `nothing-${file}`;
  await send(page, name, '{bad');
  await expect(row(page, name).getByText(imports.unfit)).toBeVisible({ timeout: 30_000 });
  await send(page, `later-${file}`, line(3));
  await expect(row(page, `later-${file}`).getByText(imports.state.done)).toBeVisible({ timeout: 30_000 });
  await expect(row(page, name).getByText(ar.complaint['no-json'])).toBeVisible();
  await context.close();
});

test('what is wrong with a whole file is said in the newsroom’s language', async ({ browser }) => {
  const context = await browserOf(browser, await personWith('administrator'));
  const page = await context.newPage();
  const name = `no-${file}.xml`;
  await send(page, name, 'title: خبر');
  const sent = row(page, name);
  await expect(sent.getByText(imports.unfit)).toBeVisible({ timeout: 30_000 });
  await expect(sent.getByText(ar.complaint['no-xml'])).toBeVisible();
  await context.close();
});
