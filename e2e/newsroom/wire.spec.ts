import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { violationsInBothThemes } from '../support/axe.ts';
import { editions } from '../support/editions.ts';
import { browserOf, personWith } from '../support/people.ts';

const [{ words }] = editions;
const { wire } = words;

/** What no earlier run has left behind. */
const name = `وكالة ${process.pid}${Date.now() % 100_000}`;

test.describe.configure({ timeout: 90_000 });

let context: BrowserContext;
let page: Page;

const open = (path: string) => page.goto(path, { waitUntil: 'networkidle' });
const dialog = () => page.getByRole('dialog');
const row = () => page.getByRole('row').filter({ hasText: name });

test.beforeEach(async ({ browser }) => {
  context = await browserOf(browser, await personWith('chief'));
  page = await context.newPage();
});
test.afterEach(() => context.close());

test('a source on this machine is never asked, and the list says why and what to do', async () => {
  let asked = 0;
  const local = createServer((_, answer) => {
    asked += 1;
    answer.end('<rss><channel><item><title>خبر من داخل الشبكة نفسها</title></item></channel></rss>');
  });
  await new Promise<void>((listening) => local.listen(0, '127.0.0.1', listening));
  await open('/admin/wire');
  await page.getByRole('button', { name: wire.add }).click();
  await dialog().getByLabel(wire.name, { exact: true }).fill(name);
  await dialog().getByLabel(wire.href).fill('agency.example/feed.xml');
  await dialog().getByRole('button', { name: wire.make, exact: true }).click();
  await expect(dialog().getByLabel(wire.href)).toHaveAccessibleDescription(new RegExp(wire.wrong.href));
  const { port } = local.address() as AddressInfo;
  await dialog().getByLabel(wire.href).fill(`http://127.0.0.1:${port}/feed.xml`);
  await page.keyboard.press('Enter');
  await expect(dialog()).toBeHidden();
  await expect(row()).toContainText(wire.fault.private, { timeout: 30_000 });
  expect(asked).toBe(0);
  local.close();

  await row().getByRole('button').click();
  await page.getByRole('menuitem', { name: wire.turnOff }).click();
  await expect(row()).toContainText(wire.isOff);
  await row().getByRole('button').click();
  await page.getByRole('menuitem', { name: wire.remove }).click();
  await expect(row()).toHaveCount(0);
});

for (const { prefix, words: own } of editions)
  test(`axe finds nothing on the list and the form, ${prefix || '/ar'}`, async () => {
    await open(`${prefix}/admin/wire?edition=ar`);
    expect(await violationsInBothThemes(page)).toEqual([]);
    await page.getByRole('button', { name: own.wire.add }).click();
    await expect(dialog()).toBeVisible();
    expect(await violationsInBothThemes(page), 'form').toEqual([]);
  });
