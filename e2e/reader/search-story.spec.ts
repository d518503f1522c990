import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { importFiles } from '../support/import.ts';
import { type OwnNewsroom, openOwnNewsroom } from '../support/own-newsroom.ts';
import { sharedFile } from '../support/shared-file.ts';
import { root } from '../support/site.ts';

const fixture = (name: string) => join(root, 'e2e/fixtures', name);

/** Each query with the word that is marked in the headline or, where the headline has none, in the passage. */
const pairs = [
  {
    name: 'our own story',
    files: [fixture('article.md'), fixture('see-also.md')],
    title: 'اتفاق على جسر',
    marks: {
      اتفاق: 'اتفاق',
      الاتفاق: 'اتفاق',
      إتفاق: 'اتفاق',
      ضفتين: 'الضفتين',
      jisr: 'جسر',
    },
  },
  {
    name: 'the real story',
    files: [sharedFile('seed/article.md'), sharedFile('seed/see-also.md')],
    title: 'صفقة روسية إيرانية',
    marks: {
      صفقة: 'صفقة',
      الصفقة: 'صفقة',
      صفقه: 'صفقة',
      روسيه: 'روسية',
      russia: undefined,
      iran: undefined,
    },
  },
];

test.describe.configure({ timeout: 60_000 });

for (const { name, files, title, marks } of pairs) {
  test.describe(name, () => {
    const present = files.filter((file) => file !== undefined);
    test.skip(present.length < files.length, 'is not on this machine');
    let newsroom: OwnNewsroom;
    test.beforeAll(async () => {
      newsroom = await openOwnNewsroom((into) => importFiles(present as string[], into));
    });
    test.afterAll(() => newsroom?.close());

    for (const [query, marked] of Object.entries(marks)) {
      test(`is found by ${query}`, async ({ page }) => {
        await page.goto(`${newsroom.origin}/search?q=${encodeURIComponent(query)}`);
        const card = page.locator('article').filter({ has: page.getByRole('link', { name: title }) });
        await expect(card).toHaveCount(1);
        await expect(card.locator('mark').first()).toBeVisible();
        if (marked) await expect(card.locator('h2 mark').first()).toHaveText(marked);
      });
    }
  });
}
