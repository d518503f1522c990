import { expect, type Page, test } from '@playwright/test';
import { ask } from '../support/ask.ts';
import { violationsInBothThemes } from '../support/axe.ts';
import { arabic, editions } from '../support/editions.ts';
import { importItems } from '../support/import.ts';
import { pageOf } from '../support/page-kinds.ts';
import { untilSuggested } from '../support/suggested.ts';

const { words } = arabic;

// As long as axe may take on a busy machine (accessibility.spec.ts).
test.describe.configure({ timeout: 60_000 });
const searching = (q: string, more: Record<string, string> = {}, prefix = '') =>
  `${prefix}/search?${new URLSearchParams({ q, ...more })}`;

/** Stories of our own, long ago, with words that no other story has. */
const stories = [
  ['زُبَيْرِيّةٌ على الضفة', 'world', '2018-03-05T09:00:00+03:00', 'وصلت الزُّبَيْريّةُ إلى الميناء في الساعة 7:30.'],
  ['قصة الزبيرية', 'sport', '2018-03-06T09:00:00+03:00', 'تعود الزبيرية غداً إلى البحر.'],
  ['رحلة الزبيرية الثالثة', 'world', '2018-03-07T23:30:00+03:00', 'في الليل، وصلت الزبيرية.'],
] as const;

test.beforeAll(async () => {
  await importItems(
    stories.map(([title, section, publishedAt, body], n) => ({
      ...{ externalId: `e2e-search-${n}`, title, section, publishedAt, body },
      ...(n === 0 && { authors: ['زهراء المخطوطي'], topics: ['سفائن البرمائيات'] }),
    })),
  );
  await untilSuggested('زبير', 'الزبيرية');
});

test.describe('the page of results', () => {
  test('marks the words as they are written, harakat, article and all', async ({ page }) => {
    await page.goto(searching('زبيريه'));
    await expect(page.getByRole('status').filter({ hasText: 'نتائج' })).toHaveText('3 نتائج عن «زبيريه»');
    const card = page.locator('article').filter({ hasText: 'على الضفة' });
    await expect(card.locator('h2 mark')).toHaveText('زُبَيْرِيّةٌ');
    await expect(card.locator('.excerpt mark')).toHaveText('الزُّبَيْريّةُ');
    await expect(card.locator('.excerpt')).toHaveText('وصلت الزُّبَيْريّةُ إلى الميناء في الساعة 7:30.');
  });

  test('narrows by section and day and author, and each can be taken away again', async ({ page }) => {
    await page.goto(searching('الزبيرية'));
    await page.getByLabel(words.search.section).selectOption('world');
    await page.getByLabel(words.search.from).fill('2018-03-06');
    await page.getByLabel(words.search.to, { exact: true }).fill('2018-03-07');
    await page.getByLabel(words.search.sort).selectOption('newest');
    await page.getByRole('button', { name: words.search.narrow }).click();
    await expect(page.locator('article h2')).toHaveText(['رحلة الزبيرية الثالثة']);
    await expect(page.getByLabel(words.search.section)).toHaveValue('world');
    await expect(page.getByLabel(words.search.from)).toHaveValue('2018-03-06');
    const active = page.locator('.active-filters a');
    await expect(active).toHaveCount(3);
    await active.filter({ hasText: 'مارس 2018' }).first().click();
    await expect(page.locator('article')).toHaveCount(2);
    await page.goto(searching('الزبيرية', { author: 'زهراء-المخطوطي' }));
    await expect(page.locator('article')).toHaveCount(1);
    await expect(active).toHaveText(/زهراء المخطوطي/);
  });

  test('leads to what a query names, also where no story holds the words', async ({ page }) => {
    const named = page.getByRole('navigation', { name: words.search.destinations });
    await page.goto(searching('طاقه'));
    await expect(named.getByRole('link').first()).toHaveText('قسم: الطاقة');
    await page.goto(searching('سفائن البرمائيات'));
    await expect(page.getByRole('heading', { name: words.search.emptyTitle })).toBeVisible();
    await expect(named.getByRole('link')).toHaveText(['موضوع: سفائن البرمائيات']);
    await named.getByRole('link').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('سفائن البرمائيات');
    await expect(page.locator('article')).toHaveCount(1);
    await page.goto(searching('زهراء المخطوطي'));
    await expect(named.getByRole('link')).toHaveText(['بقلم: زهراء المخطوطي']);
    await page.goto(searching('زبيريه'));
    await expect(named).toHaveCount(0);
  });

  test('asks what may have been meant, and finds it', async ({ page }) => {
    await page.goto(searching('الزبيرسة'));
    const link = page.getByRole('link', { name: 'الزبيرية', exact: true });
    await expect(link).toBeVisible();
    await link.click();
    await expect(page.locator('article')).toHaveCount(3);
  });

  test('finds Arabic words by Latin letters, and says which', async ({ page }) => {
    await page.goto(searching('zubayriya'));
    await expect(page.locator('main')).toContainText(/نتائج عن: (?:ال)?زبيرية/);
    await expect(page.locator('article')).toHaveCount(3);
  });

  test('leads on where nothing is found, and says what narrows it', async ({ page }) => {
    await page.goto(searching('الزبيرية', { to: '2000-01-01' }));
    await expect(page.getByRole('heading', { name: words.search.emptyTitle })).toBeVisible();
    await page.getByRole('link', { name: 'ابحث في كل الأقسام والأيام' }).click();
    await expect(page.locator('article')).toHaveCount(3);
  });

  for (const { id, prefix, words } of editions) {
    test(`axe finds nothing where a section is named, ${id}, light and dark`, async ({ page }) => {
      await page.goto(searching(id === 'ar' ? 'الطاقة' : 'energy', {}, prefix));
      await expect(page.getByRole('navigation', { name: words.search.destinations })).toBeVisible();
      expect(await violationsInBothThemes(page)).toEqual([]);
    });
  }

  for (const [name, q, more] of [
    ['nothing but signs', '؟!', {}],
    ['a lone quotation mark', '"الزبيرية', {}],
    ['words that say nothing', 'في على من', {}],
    ['far too long a query', 'كلمة '.repeat(400), {}],
    ['a day that is none', 'الزبيرية', { from: 'أمس', to: '2018-02-31' }],
    ['a page that is none', 'الزبيرية', { page: '99999' }],
    ['an unknown section and author', 'الزبيرية', { section: 'لا-قسم', author: 'لا-أحد' }],
  ] as const) {
    test(`bears ${name}`, async () => {
      const { status, text } = await ask(`/search?${new URLSearchParams({ q, ...more })}`);
      expect(status).toBe(200);
      expect(text).toContain('noindex');
      expect(text.includes('role="alert"')).toBe(name.includes('day'));
    });
  }
});

test.describe('the list of suggestions', () => {
  const field = (page: Page) => page.getByRole('combobox', { name: words.search.label }).last();

  test('is worked by the keyboard, and tells a screen reader what there is', async ({ page }) => {
    await page.goto('/search');
    const box = field(page);
    await expect(box).toHaveAttribute('aria-autocomplete', 'list');
    await expect(box).toHaveAttribute('aria-expanded', 'false');
    const before = await page.locator('main').boundingBox();
    await box.pressSequentially('زبير');
    const options = page.getByRole('listbox').getByRole('option');
    await expect(options.first()).toBeVisible();
    await expect(box).toHaveAttribute('aria-expanded', 'true');
    const list = page.getByRole('listbox', { name: words.search.suggestionList });
    expect(await box.getAttribute('aria-controls')).toBe(await list.getAttribute('id'));
    await expect(page.locator('w-suggest [role=status]').last()).toContainText(/اقتراح/);
    expect(await page.locator('main').boundingBox()).toEqual(before);

    await page.keyboard.press('ArrowDown');
    await expect(options.first()).toHaveAttribute('aria-selected', 'true');
    expect(await box.getAttribute('aria-activedescendant')).toBe(await options.first().getAttribute('id'));
    await expect(box).toBeFocused();
    await expect(box).toHaveValue('زبير');
    await page.keyboard.press('End');
    await expect(options.last()).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Home');
    await expect(options.first()).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('ArrowUp');
    await expect(box).not.toHaveAttribute('aria-activedescendant');
    await page.keyboard.press('Escape');
    await expect(list).toBeHidden();
    await expect(box).toHaveValue('زبير');
    await page.keyboard.press('ArrowDown');
    const chosen = await options.first().textContent();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\?q=/);
    await expect(field(page)).toHaveValue(chosen ?? '');
  });

  test('is worked by mouse and finger, in the masthead too', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto('/');
    const box = page.getByRole('banner').getByRole('combobox');
    await box.pressSequentially('زبير');
    const option = page.getByRole('option', { name: 'الزبيرية' });
    const { x = 0 } = (await page.getByRole('listbox').boundingBox()) ?? {};
    expect(x).toBeGreaterThanOrEqual(0);
    await option.click();
    await expect(page).toHaveURL(/search\?q=/);
    await expect(page.locator('article')).toHaveCount(3);
  });

  test('what was typed is searched for as it is, however late the answer comes', async ({ page }) => {
    await page.route('**/api/v1/suggest**', async (route) => {
      await new Promise((later) => setTimeout(later, 400));
      await route.continue().catch(() => {});
    });
    await page.goto('/search');
    await field(page).pressSequentially('زبير');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`/search?q=${encodeURIComponent('زبير')}`);
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  });

  for (const edition of editions) {
    test(`axe finds nothing while it is open, ${edition.id}, light and dark`, async ({ page }) => {
      await page.goto(await pageOf(edition, 'search, found'));
      const box = page.locator('#search-main');
      await box.fill('');
      await box.pressSequentially(edition.id === 'ar' ? 'المي' : 'riv');
      await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
      await page.keyboard.press('ArrowDown');
      expect(await violationsInBothThemes(page)).toEqual([]);
    });
  }
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the form searches and narrows', async ({ page }) => {
    await page.goto('/search');
    await page.getByRole('searchbox', { name: words.search.label }).last().fill('الزبيرية');
    await page.getByRole('button', { name: words.search.submit }).last().click();
    await expect(page.locator('article')).toHaveCount(3);
    await page.getByLabel(words.search.section).selectOption('sport');
    await page.getByRole('button', { name: words.search.narrow }).click();
    await expect(page.locator('article h2')).toHaveText(['قصة الزبيرية']);
  });
});
