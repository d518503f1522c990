import { expect, type Page, test } from '@playwright/test';
import { editions } from '../support/editions.ts';
import { importItems } from '../support/import.ts';
import { openOwnNewsroom } from '../support/own-newsroom.ts';

const boxOf = async (page: Page, part: string) => {
  const box = await page.locator(part).first().boundingBox();
  if (!box) throw new Error(`${part} is not drawn.`);
  return { ...box, end: box.x + box.width, foot: box.y + box.height };
};

for (const edition of editions) {
  for (const width of [1280, 1440]) {
    test(`no hole stands under the lead of the ${edition.id} edition at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(edition.prefix || '/');
      const [lead, beneath] = [await boxOf(page, '.lead'), await boxOf(page, '.front-beneath')];
      expect(beneath.y - lead.foot).toBeLessThan(40);
      expect(Math.abs(beneath.width - lead.width)).toBeLessThan(1);
      const beside = await boxOf(page, '.front-beside');
      expect(Math.abs(beside.y - lead.y)).toBeLessThan(2);
    });
  }
}

test('the top of the front page fills its width with one article, with three and with five', async ({
  page,
}) => {
  test.setTimeout(90_000);
  const story = (n: number) => ({
    externalId: `story-${n}`,
    locale: 'ar',
    section: 'world',
    sectionName: 'العالم',
    title: `خبر رقم ${n} من غرفة أخبار لم تكتب بعد غير القليل`,
    body: 'نص الخبر في سطر واحد، وبعده سطر ثان يُروى فيه ما لم يُروَ في الأول.',
    publishedAt: `2026-01-0${n}T12:00:00+03:00`,
  });
  const own = await openOwnNewsroom((into) => importItems([story(1)], into));
  await page.setViewportSize({ width: 1440, height: 900 });
  const fills = async (count: number) => {
    await expect(async () => {
      await page.goto(own.origin);
      await expect(page.locator('.front-top .card')).toHaveCount(count, { timeout: 500 });
    }).toPass();
    const [top, lead] = [await boxOf(page, '.front-top'), await boxOf(page, '.front-lead')];
    expect(Math.abs(top.width - lead.width)).toBeLessThan(1);
    await expect(page.locator('.rail')).toBeHidden();
  };
  try {
    await fills(1);
    await importItems([story(2), story(3)], own);
    await fills(3);
    await importItems([story(4), story(5)], own);
    await fills(5);
    expect((await boxOf(page, '.front-beside')).x).toBeLessThan((await boxOf(page, '.lead')).x);
  } finally {
    await own.close();
  }
});
