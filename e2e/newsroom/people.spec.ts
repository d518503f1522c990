import { expect, type Page, test } from '@playwright/test';
import { violationsInBothThemes } from '../support/axe.ts';
import { editions } from '../support/editions.ts';
import { listening } from '../support/listening.ts';
import { browserOf, newPerson, personWith } from '../support/people.ts';

const [{ words }] = editions;
const { people, signIn, refusal } = words;
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

test('an administrator invites somebody, gives them another role, and disables them', async ({ browser }) => {
  test.setTimeout(120_000);
  const context = await browserOf(browser, await personWith('administrator'));
  const page = await context.newPage();
  const email = `invited-${Date.now()}@warraq.test`;
  await page.goto('/admin/people', { waitUntil: 'networkidle' });
  await button(page, people.invite).click();
  await page.getByLabel(people.name).fill('نبيل عمر');
  await page.getByLabel(people.email).fill('no email');
  await button(page, people.makeLink).click();
  await expect(page.getByLabel(people.email)).toHaveAttribute('aria-invalid', 'true');
  await page.getByLabel(people.email).fill(email);
  await button(page, people.makeLink).click();
  const link = await page.getByRole('textbox', { name: people.link }).inputValue();
  await button(page, people.done).click();
  await expect(page.getByText(email)).toBeVisible();

  const guest = listening(await browser.newContext());
  const theirs = await guest.newPage();
  await theirs.goto(link, { waitUntil: 'networkidle' });
  await theirs.getByLabel(signIn.newPassword).fill('بستان فوق سطح القمر');
  await button(theirs, signIn.welcome.create).click();
  await expect(theirs.getByRole('link', { name: words.newsroom.desk, exact: true })).toBeVisible();
  expect((await theirs.goto('/admin/people'))?.status()).toBe(403);

  await page.reload({ waitUntil: 'networkidle' });
  const row = page.getByRole('row').filter({ hasText: email });
  await row.getByRole('button').click();
  await page.getByRole('menuitem', { name: people.changeRole }).click();
  await page.getByRole('dialog').getByRole('button', { name: people.roles.writer }).click();
  await page.getByRole('option', { name: people.roles.editor }).click();
  await button(page, people.save).click();
  await expect(row).toContainText(people.roles.editor);
  expect((await theirs.goto('/admin/ticker'))?.status()).not.toBe(403);

  await row.getByRole('button').click();
  await page.getByRole('menuitem', { name: people.disable }).click();
  await expect(row).toContainText(people.disabled);
  expect((await theirs.goto('/admin'))?.status()).toBe(403);
  await guest.close();
  await context.close();
});

test('a colleague who is here is not invited again', async ({ browser }) => {
  test.setTimeout(90_000);
  const there = await newPerson('writer');
  const context = await browserOf(browser, await personWith('administrator'));
  const page = await context.newPage();
  await page.goto('/admin/people', { waitUntil: 'networkidle' });
  await button(page, people.invite).click();
  await page.getByLabel(people.name).fill('نبيل عمر');
  await page.getByLabel(people.email).fill(there.email);
  await button(page, people.makeLink).click();
  await expect(page.getByText(refusal['already-there'])).toBeVisible();
  await context.close();
});

for (const { id, prefix, words: said } of editions) {
  test(`axe finds nothing on the account and the people, in ${id}, light and dark`, async ({ browser }) => {
    test.setTimeout(90_000);
    const context = await browserOf(browser, await personWith('administrator'));
    const page = await context.newPage();
    for (const path of ['/admin/account', '/admin/people']) {
      await page.goto(prefix + path, { waitUntil: 'networkidle' });
      expect(await violationsInBothThemes(page), path).toEqual([]);
    }
    await button(page, said.people.invite).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await violationsInBothThemes(page), 'the invitation').toEqual([]);
    await context.close();
  });
}
