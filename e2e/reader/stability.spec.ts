import { devices, expect, test } from '@playwright/test';
import { editions } from '../support/editions.ts';
import { shiftOf, watchShifts } from '../support/layout-shift.ts';
import { pageOf } from '../support/page-kinds.ts';

const screens = [
  { name: 'phone', viewport: devices['Pixel 7'].viewport },
  { name: 'desk', viewport: { width: 1440, height: 900 } },
];

for (const { name, viewport } of screens) {
  test.describe(`on a ${name}, while fonts and module are late`, () => {
    test.use({ viewport });
    for (const edition of editions) {
      for (const kind of ['front', 'section', 'article'] as const) {
        test(`nothing moves on the ${kind} page of the ${edition.id} edition`, async ({ page }, {
          annotations,
        }) => {
          await watchShifts(page);
          const shift = await shiftOf(page, await pageOf(edition, kind));
          annotations.push({ type: 'layout shift', description: String(shift.total) });
          expect(shift.fonts, 'no font was late').toBeGreaterThan(0);
          expect(shift.total, shift.what).toBeLessThanOrEqual(0.01);
        });
      }
    }
  });
}
