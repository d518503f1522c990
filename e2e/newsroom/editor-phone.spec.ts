import { expect, test } from '@playwright/test';
import ar from '#messages/ar.json' with { type: 'json' };
import { newDraft } from '../support/draft.ts';
import { browserOf, personWith } from '../support/people.ts';

for (const [state, height] of [
  ['', 740],
  [', with its keyboard open', 400],
] as const) {
  test(`on a phone${state}, four fifths of the height are for the text, and all that can be done is there`, async ({
    browser,
  }) => {
    const context = await browserOf(browser, await personWith('chief'));
    const page = await context.newPage();
    await page.setViewportSize({ width: 360, height });
    await page.goto(`/admin/articles/${await newDraft({ body: 'فقرة.\n\n'.repeat(60) })}`);
    await page.locator('.ProseMirror p').last().click();
    const foot = () =>
      page.locator('.toolbar').evaluate((tools) => Math.round(tools.getBoundingClientRect().bottom));
    await expect.poll(foot).toBeLessThanOrEqual(height / 5);
    await expect(page.locator('.saving')).toBeInViewport({ ratio: 1 });
    const small = await page
      .locator('.toolbar button, .state-work button')
      .evaluateAll((buttons) =>
        buttons
          .map((button) => ({ name: button.textContent, ...button.getBoundingClientRect().toJSON() }))
          .filter((box) => Math.min(box.width, box.height) < 40),
      );
    expect(small).toEqual([]);
    await page.getByRole('button', { name: ar.states.moreName }).click();
    for (const step of ['submit', 'schedule'] as const)
      await expect(page.getByRole('menuitem', { name: ar.states.actions[step] })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: ar.states.actions.publish })).toBeInViewport({ ratio: 1 });
    await context.close();
  });
}
