import { expect as expected, type Page } from '@playwright/test';

/** Between a press and what is seen of it lie a command, a page drawn anew and the answer how the article stands. */
export const expect = expected.configure({ timeout: 15_000 });

export const dialog = (page: Page) => page.getByRole('dialog');

/** Presses a button as somebody without a mouse does. */
export async function press(page: Page, name: string): Promise<void> {
  const button = page.getByRole('button', { name, exact: true });
  await button.focus();
  await page.keyboard.press('Enter');
}

/** Presses the button of the dialog, which closes with it. */
export async function confirm(page: Page, name: string): Promise<void> {
  await dialog(page).getByRole('button', { name, exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toHaveCount(0);
}

/** Presses the button of a dialog that stays open, and says what is missing. */
export async function confirmWithout(page: Page, name: string, said: string): Promise<void> {
  await dialog(page).getByRole('button', { name, exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toContainText(said);
}

/** Types into a field as somebody without a mouse does: whatever stands there is replaced. */
export async function type(page: Page, name: string, text: string): Promise<void> {
  const field = page.getByRole('textbox', { name, exact: true });
  await field.focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(text);
}

/** Types day, month, year, hour of 24 and minute as they come, from the first segment on. */
export async function typeMoment(page: Page, parts: string[]): Promise<void> {
  await dialog(page).getByRole('spinbutton').first().focus();
  for (const part of parts) await page.keyboard.type(part, { delay: 20 });
}
