import { expect, test } from '@playwright/test';
import { violationsInBothThemes } from '../support/axe.ts';
import { editions } from '../support/editions.ts';
import { kindNames, pageKinds } from '../support/page-kinds.ts';

test.describe.configure({ timeout: 60_000 });
for (const edition of editions) {
  for (const kind of kindNames) {
    test(`axe finds nothing on ${kind} of the ${edition.id} edition, light and dark`, async ({ page }) => {
      const found = (await pageKinds(edition)).find(({ name }) => name === kind);
      test.skip(!found, 'this edition has no such page');
      await page.goto(found?.path ?? '/');
      expect(await violationsInBothThemes(page)).toEqual([]);
    });
  }
}
