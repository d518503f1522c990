import { type Page, test } from '@playwright/test';
import ar from '../../messages/ar.json' with { type: 'json' };
import { ask, follow } from '../support/ask.ts';
import { violationsInBothThemes } from '../support/axe.ts';
import { confirm, confirmWithout, dialog, expect, press } from '../support/by-keyboard.ts';
import { change } from '../support/change.ts';
import { newDraft } from '../support/draft.ts';
import { browserOf, personWith } from '../support/people.ts';

const words = ar.states;
const mark = Date.now().toString(36);
const wrong = `ذكرنا أن الجسر في عدن ${mark}، والصواب المكلا.`;
const right = `ذكرنا أن جسر USB-C في عدن ${mark}، والصواب أنه في المكلا.`;

const panel = (page: Page) => page.getByRole('region', { name: words.corrections, exact: true });
const undo = async (page: Page) => {
  const button = page.locator('.notice').last().getByRole('button', { name: ar.notices.undo, exact: true });
  await button.focus();
  await page.keyboard.press('Enter');
};

test('a published correction is said in other words, withdrawn with a reason, and had back, without a mouse', async ({
  browser,
}) => {
  const editor = await personWith('editor');
  const id = await newDraft({ title: `خبر الجسر ${mark}`, by: editor });
  await change(editor, { subjectId: id, commands: [{ type: 'article.publish' }] });
  await change(editor, { subjectId: id, commands: [{ type: 'article.correct', text: wrong }] });
  const context = await browserOf(browser, editor);
  const page = await context.newPage();
  await page.goto(`/admin/articles/${id}`);
  await expect(panel(page)).toContainText(wrong);

  await test.step('in other words, as another kind', async () => {
    await press(page, words.amend);
    const field = dialog(page).getByRole('textbox');
    await field.focus();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.press('Delete');
    await confirmWithout(page, words.actions.amend, words.textMissing);
    await field.focus();
    await page.keyboard.type(right);
    expect(await violationsInBothThemes(page)).toEqual([]);
    await confirm(page, words.actions.amend);
    await expect(panel(page)).toContainText(right);
    for (const address of [`/a/${id}`, '/corrections']) {
      const { text } = await follow(address);
      expect(text, address).toContain(right.slice(-20));
      expect(text, address).not.toContain(wrong);
    }
  });

  await test.step('withdrawn, it says why in the log alone', async () => {
    await page.reload();
    await press(page, words.retract);
    await expect(dialog(page)).toContainText(right);
    expect(await violationsInBothThemes(page)).toEqual([]);
    await confirmWithout(page, words.actions.retract, ar.refusal['reason-missing']);
    await dialog(page).getByRole('textbox').focus();
    await page.keyboard.type(`الخبر كان صحيحاً ${mark}`);
    await confirm(page, words.actions.retract);
    await expect(panel(page)).toHaveCount(0);
    expect((await ask('/corrections')).text).not.toContain(mark);
    const chief = await browserOf(browser, await personWith('chief'));
    const log = await chief.newPage();
    await log.goto(`/admin/audit?subject=${id}`);
    for (const said of [ar.audit.deed.article.retracted, `الخبر كان صحيحاً ${mark}`, right])
      await expect(log.locator('.audit-entry').first()).toContainText(said);
    await chief.close();
  });

  await test.step('the notice has it back, under its own date', async () => {
    await undo(page);
    await expect(panel(page)).toContainText(right);
    expect((await ask('/corrections')).text).toContain(mark);
  });
  await context.close();
});
