import { type Page, test } from '@playwright/test';
import ar from '../../messages/ar.json' with { type: 'json' };
import en from '../../messages/en.json' with { type: 'json' };
import { ask } from '../support/ask.ts';
import { violationsInBothThemes } from '../support/axe.ts';
import { confirm, dialog, expect, press, type } from '../support/by-keyboard.ts';
import { newDraft } from '../support/draft.ts';
import { browserOf, newPerson, personWith } from '../support/people.ts';

const words = ar.states;
const mark = Date.now().toString(36);

const bar = (page: Page) => page.getByRole('region', { name: words.label });
const row = (page: Page, id: string) => page.locator(`[data-article="${id}"]`);
const headline = (page: Page) => page.getByRole('textbox', { name: ar.editor.fields.headline, exact: true });
const undo = async (page: Page) => {
  const button = page.locator('.notice').last().getByRole('button', { name: ar.notices.undo, exact: true });
  await button.focus();
  await page.keyboard.press('Enter');
};
const inMenu = async (page: Page, more: string, name: string) => {
  await press(page, more);
  const item = page.getByRole('menuitem', { name, exact: true });
  await item.focus();
  await page.keyboard.press('Enter');
};
const open = async (page: Page, id: string, prefix = '') => {
  await page.goto(`${prefix}/admin/articles/${id}`);
  await expect(page.locator('.state-bar time').first()).toBeVisible();
};

test('a draft that was a mistake goes into the bin and back, and at last out of the house, without a mouse', async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const [writer, chief] = [await newPerson('writer'), await personWith('chief')];
  const [theirs, ours] = [await browserOf(browser, writer), await browserOf(browser, chief)];
  const [page, beside] = [await theirs.newPage(), await ours.newPage()];
  const title = `مسودة كُتبت مرتين ${mark}`;
  const id = await newDraft({ title, by: writer });

  await test.step('the writer deletes it in the editor, and is on the desk, where it is not', async () => {
    await open(beside, id);
    await open(page, id);
    await inMenu(page, words.moreName, words.actions.remove);
    await expect(page).toHaveURL(/\/admin$/);
    await expect(page.locator('.notice')).toContainText(words.done.remove);
    await expect(row(page, id)).toHaveCount(0);
    expect((await ask(`/a/${id}`)).status).toBe(404);
  });

  await test.step('who still has it open loses nothing of what they type, and is told where it is', async () => {
    await type(beside, ar.editor.fields.headline, `${title} بعد الحذف`);
    await expect(beside.locator('.saving')).toHaveText(ar.refusal['in-bin']);
    await beside.close();
  });

  await test.step('the notice takes it back', async () => {
    await undo(page);
    await expect(row(page, id)).toContainText(ar.desk.status.draft);
  });

  await test.step('on the desk it is deleted with a key for the row and a button for the deed', async () => {
    await row(page, id).getByRole('link').first().focus();
    await page.keyboard.press('x');
    await press(page, ar.desk.bulk.remove);
    await expect(row(page, id)).toHaveCount(0);
    await page.goto('/admin?status=removed');
    await expect(row(page, id)).toContainText(title);
  });

  await test.step('in the bin it can be read and recovered, and nothing else', async () => {
    await open(page, id);
    await expect(bar(page)).toContainText(ar.desk.status.removed);
    await expect(headline(page)).toHaveValue(title);
    await expect(headline(page)).toHaveJSProperty('readOnly', true);
    expect(await violationsInBothThemes(page)).toEqual([]);
    await press(page, words.moreName);
    await expect(page.getByRole('menuitem', { name: words.erase })).toHaveCount(0);
    await page.keyboard.press('Escape');
    await press(page, words.actions.recover);
    await expect(bar(page)).toContainText(ar.desk.status.draft);
    await expect(headline(page)).toHaveJSProperty('readOnly', false);
  });

  await test.step('a chief editor erases it, once a dialog has named it', async () => {
    await inMenu(page, words.moreName, words.actions.remove);
    await expect(page).toHaveURL(/\/admin$/);
    const english = await ours.newPage();
    await open(english, id, '/en');
    await inMenu(english, en.states.moreName, en.states.erase);
    await expect(dialog(english)).toContainText(title);
    expect(await violationsInBothThemes(english)).toEqual([]);
    await confirm(english, en.states.erase);
    await expect(english).toHaveURL(/\/en\/admin\?status=removed$/);
    await expect(row(english, id)).toHaveCount(0);
    expect((await english.goto(`/en/admin/articles/${id}`))?.status()).toBe(404);
  });
  await Promise.all([theirs.close(), ours.close()]);
});

test('what readers have had cannot be deleted: the desk says what to do instead', async ({ browser }) => {
  const chief = await personWith('chief');
  const id = await newDraft({ title: `خبر سبق نشره ${mark}`, by: chief });
  const context = await browserOf(browser, chief);
  const page = await context.newPage();
  for (const command of [
    { type: 'article.publish' as const },
    { type: 'article.unpublish' as const, reason: 'سبق أوانه' },
  ])
    await page.request.post('/api/newsroom/execute', {
      headers: { origin: chief.at.origin },
      data: { subjectId: id, commands: [command] },
    });
  await page.goto(`/admin?q=${mark}`);
  await row(page, id).getByRole('checkbox').check();
  await press(page, ar.desk.bulk.remove);
  await expect(row(page, id)).toContainText(ar.refusal['was-published']);
  await open(page, id);
  await press(page, words.moreName);
  await expect(page.getByRole('menuitem', { name: words.actions.remove })).toHaveCount(0);
  await context.close();
});
