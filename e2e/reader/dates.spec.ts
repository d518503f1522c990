import { devices, expect, type Page, test } from '@playwright/test';
import { arabic, type Edition, editions } from '../support/editions.ts';
import { shiftOf, watchShifts } from '../support/layout-shift.ts';
import { type KindName, pageOf } from '../support/page-kinds.ts';

test.describe.configure({ timeout: 60_000 });

const kinds = ['front', 'section', 'article', 'archive', 'corrections', 'latest'] as const;

/** What the page shows of a time or marked number, as a reader sees it. */
const shown = (page: Page, selector = 'time[data-form], [data-number]') =>
  page.locator(selector).evaluateAll((all) =>
    all
      .filter((one) => one.checkVisibility())
      .map((one) => one.textContent ?? '')
      .filter(Boolean),
  );

async function choose(
  page: Page,
  { words }: Edition,
  setting: 'digits' | 'months' | 'hijri',
  option: string,
) {
  const label = words.reading[setting];
  await page.getByLabel(label, { exact: true }).selectOption(option);
}

async function open(page: Page, edition: Edition, kind: KindName) {
  await page.goto(await pageOf(edition, kind));
  await expect(page.locator('w-dates')).toBeVisible();
}

for (const edition of editions) {
  const { id, words } = edition;

  test.describe(`dates and numbers of the ${id} edition`, () => {
    test('come in the reader’s digits on every page, and in the edition’s again', async ({ page }) => {
      await open(page, edition, 'front');
      await choose(page, edition, 'digits', 'arab');
      for (const kind of kinds) {
        await open(page, edition, kind);
        const all = (await shown(page)).join(' ');
        expect(all, kind).toMatch(/[٠-٩]/);
        expect(all, kind).not.toMatch(/[0-9]/);
        await expect(page.getByLabel(words.reading.digits, { exact: true })).toHaveValue('arab');
      }
      await open(page, edition, 'latest');
      if (id === 'ar') await expect(page.locator('.pagination p')).toHaveText(/^الصفحة ١ من [٠-٩]+$/);
      await choose(page, edition, 'digits', '');
      const own = await shown(page);
      expect(own.join(' ')).not.toMatch(/[٠-٩]/);
      await page.evaluate(() => localStorage.clear());
      await page.reload();
      await expect(page.locator('w-dates')).toBeVisible();
      expect(await shown(page)).toEqual(own);
    });

    test('stand in the calendars that the reader wants', async ({ page }) => {
      const era = id === 'ar' ? /14\d\d هـ/ : /14\d\d AH/;
      await open(page, edition, 'archive');
      const [gregorian = ''] = await shown(page, 'h1 time');
      expect(gregorian).toMatch(/2019/);
      expect(await shown(page, '.hijri')).not.toEqual([]);

      await choose(page, edition, 'hijri', 'never');
      expect(await shown(page, '.hijri')).toEqual([]);
      expect(await shown(page, 'h1 time')).toEqual([gregorian]);

      await choose(page, edition, 'hijri', 'only');
      for (const kind of ['archive', 'article', 'corrections'] as const) {
        await open(page, edition, kind);
        const dates = await shown(page, 'time:not([data-form=time], [data-live])');
        expect(dates.length, kind).toBeGreaterThan(0);
        for (const date of dates) expect(date, kind).toMatch(era);
      }
      await open(page, edition, 'archive');
      expect(await shown(page, 'h1 time')).toEqual([
        id === 'ar' ? '30 جمادى الآخرة 1440 هـ' : '30 Jumada II 1440 AH',
      ]);
      await choose(page, edition, 'hijri', '');
      expect(await shown(page, 'h1 time')).toEqual([gregorian]);
    });

    test('change, and nothing else of the page does', async ({ page }) => {
      for (const kind of ['front', 'article', 'archive'] as const) {
        await open(page, edition, kind);
        const before = await everythingElse(page);
        await choose(page, edition, 'digits', 'arab');
        await choose(page, edition, 'hijri', 'only');
        expect(await everythingElse(page), kind).toEqual(before);
        await choose(page, edition, 'digits', '');
        await choose(page, edition, 'hijri', '');
      }
    });

    test('are chosen by keyboard, and each choice is as high as a finger', async ({ page }) => {
      await open(page, edition, 'section');
      const group = page.getByRole('group', { name: words.reading.dates });
      const digits = group.getByRole('combobox', { name: words.reading.digits });
      await digits.focus();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      await expect(digits).toHaveValue('arab');
      expect((await shown(page)).join(' ')).toMatch(/[٠-٩]/);
      for (const select of await group.getByRole('combobox').all())
        expect((await select.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    });
  });
}

test('the months have the names of the reader’s country', async ({ page }) => {
  const names = { egypt: 'مارس', levant: 'آذار', maghreb: 'مارس', morocco: 'مارس' };
  await open(page, arabic, 'archive');
  for (const [months, name] of Object.entries(names)) {
    await choose(page, arabic, 'months', months);
    expect(await shown(page, 'h1 time')).toEqual([`7 ${name} 2019`]);
    await page.reload();
    await expect(page.locator('h1 time')).toHaveText(`7 ${name} 2019`);
  }
  await choose(page, arabic, 'digits', 'arab');
  await choose(page, arabic, 'months', 'levant');
  await expect(page.locator('h1 time')).toHaveText('٧ آذار ٢٠١٩');
});

test('a choice made in one edition holds in the other, and in the tab beside', async ({ page, context }) => {
  await open(page, arabic, 'latest');
  const beside = await context.newPage();
  await open(beside, arabic, 'latest');
  await choose(page, arabic, 'digits', 'arab');
  await expect(beside.getByLabel(arabic.words.reading.digits, { exact: true })).toHaveValue('arab');
  expect((await shown(beside)).join(' ')).not.toMatch(/[0-9]/);
  const [, english] = editions;
  await open(page, english, 'latest');
  expect((await shown(page)).join(' ')).not.toMatch(/[0-9]/);
});

test('how long ago goes on by the minute, in the right form and in the reader’s digits', async ({ page }) => {
  const path = await pageOf(arabic, 'front');
  const live = page.locator('w-ticker time[data-live]').first();
  await page.goto(path);
  const at = Date.parse((await live.getAttribute('datetime')) ?? '');
  await page.clock.install({ time: at + 61_000 });
  await page.goto(path);
  await expect(live).toHaveText('قبل دقيقة واحدة');
  await page.clock.runFor(60_000);
  await expect(live).toHaveText('قبل دقيقتين');
  await page.clock.runFor(60_000);
  await expect(live).toHaveText('قبل 3 دقائق');
  await choose(page, arabic, 'digits', 'arab');
  await expect(live).toHaveText('قبل ٣ دقائق');
  await page.clock.runFor(8 * 60_000);
  await expect(live).toHaveText('قبل ١١ دقيقة');
  await expect(live).toHaveAttribute('title', /[٠-٩]/);
});

for (const [name, viewport] of [
  ['phone', devices['Pixel 7'].viewport],
  ['desk', { width: 1440, height: 900 }],
] as const) {
  test.describe(`with everything chosen, on a ${name}`, () => {
    test.use({ viewport });
    for (const edition of editions) {
      for (const kind of ['front', 'section', 'article', 'archive'] as const) {
        test(`nothing moves on the ${kind} page of the ${edition.id} edition`, async ({ page }) => {
          await page.addInitScript(() => {
            localStorage.setItem('warraq.digits', 'arab');
            localStorage.setItem('warraq.months', 'levant');
            localStorage.setItem('warraq.hijri', 'only');
          });
          await watchShifts(page);
          const shift = await shiftOf(page, await pageOf(edition, kind));
          expect((await shown(page, 'time')).join(' ')).not.toMatch(/[0-9]/);
          expect(shift.total, shift.what).toBeLessThanOrEqual(0.01);
        });
      }
    }
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  for (const edition of editions) {
    test(`the ${edition.id} edition is as it was made, and offers no choice`, async ({ page }) => {
      await page.goto(await pageOf(edition, 'archive'));
      await expect(page.locator('w-dates')).toBeHidden();
      await expect(page.locator('h1 time')).toHaveText(edition.id === 'ar' ? '7 مارس 2019' : '7 March 2019');
      await expect(page.locator('header .hijri, .hijri').first()).toBeVisible();
    });
  }
});

/** The page without its times and marked numbers: every other word, and what machines read. */
function everythingElse(page: Page) {
  return page.evaluate(() => {
    const machine = [...document.querySelectorAll('time, [datetime], script[type*=json], title, meta')].map(
      (one) => one.getAttribute('datetime') ?? one.getAttribute('content') ?? one.textContent,
    );
    const copy = document.body.cloneNode(true) as HTMLElement;
    for (const one of copy.querySelectorAll('time, [data-number], w-dates')) one.remove();
    return { words: copy.textContent, machine: machine.filter((_, at) => at < 400), title: document.title };
  });
}
