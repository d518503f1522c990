import { expect, type Page, test } from '@playwright/test';
import ar from '#messages/ar.json' with { type: 'json' };
import { violationsInBothThemes } from '../support/axe.ts';
import { browserOf, personWith } from '../support/people.ts';

let page: Page;

test.beforeEach(async ({ browser }) => {
  const context = await browserOf(browser, await personWith('chief'));
  page = await context.newPage();
});
test.afterEach(() => page.context().close());

/** An article of its own for a test, by the newsroom's door. */
async function written(headline: string, body = 'نص الخبر.', edition = 'ar'): Promise<string> {
  const { origin } = new URL(page.url());
  const places = await (await page.request.get('/api/newsroom/places')).json();
  const { sections } = places.value.editions.find(({ id }: { id: string }) => id === edition);
  const section = sections[0].id;
  const content = body ? [{ type: 'paragraph', content: [{ type: 'text', text: body }] }] : [];
  const answer = await page.request.post('/api/newsroom/execute', {
    headers: { origin },
    data: {
      commands: [
        {
          type: 'article.write',
          edition,
          content: { headline, sectionId: section, body: { type: 'doc', content } },
        },
      ],
    },
  });
  return (await answer.json()).value.id;
}

/** Opens the palette; the keys of a page are heard once its scripts have come. */
async function openPalette(): Promise<void> {
  const field = page.getByRole('dialog').getByRole('searchbox');
  await expect(async () => {
    if (!(await field.isVisible())) await page.keyboard.press('Control+k');
    await expect(field).toBeFocused({ timeout: 1000 });
  }).toPass();
}

/** Types words into the palette and takes what it then offers under a name, by keyboard. */
async function takeFromPalette(words: string, name: string | RegExp): Promise<void> {
  await openPalette();
  await page.keyboard.type(words);
  const item = page.getByRole('dialog').getByRole('menuitem', { name });
  await expect(async () => {
    const isAt = (await item.getAttribute('data-focused')) !== null;
    if (!isAt) await page.keyboard.press('ArrowDown');
    await expect(item).toHaveAttribute('data-focused', { timeout: 1000 });
  }).toPass();
  await page.keyboard.press('Enter');
}

const rows = () => page.locator('.desk-row');
const row = (id: string) => page.locator(`[data-article="${id}"]`);
const word = () => `w${Math.random().toString(36).slice(2, 10)}`;

test('what is sieved by stands in the address, and survives a reload and the way back', async () => {
  await page.goto('/admin');
  const mark = word();
  await written(`${mark} الرَّئيس يزور المدرسة`);
  await expect(async () => {
    await page.getByRole('searchbox', { name: 'ابحث في العناوين' }).fill('');
    await page.getByRole('searchbox', { name: 'ابحث في العناوين' }).fill(`${mark} الرئيس مدرسه`);
    await expect(page).toHaveURL(/\?q=/, { timeout: 3000 });
  }).toPass();
  await expect(rows()).toHaveCount(1);
  await page.getByRole('link', { name: /مسودة/ }).click();
  await expect(page).toHaveURL(/status=draft/);
  await page.reload();
  await expect(rows()).toHaveCount(1);
  await expect(page.getByRole('searchbox')).toHaveValue(`${mark} الرئيس مدرسه`);
  await page.getByRole('link', { name: /منشورة/ }).click();
  await expect(page.getByText('لا مادة تطابق هذه التصفية')).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(/status=draft/);
  await expect(rows()).toHaveCount(1);
});

test('of several published at once, the one that is refused says why and stays selected', async () => {
  await page.goto('/admin');
  const mark = word();
  const [fit, unfit] = [await written(`${mark} صالحة`), await written(`${mark} بلا نص`, '')];
  await page.goto(`/admin?q=${mark}`);
  await row(fit).getByRole('checkbox').check();
  await row(unfit).getByRole('checkbox').check();
  await page.getByRole('button', { name: 'انشر', exact: true }).click();
  await expect(row(fit)).toContainText('منشورة');
  await expect(row(unfit)).toContainText('اكتب نص المادة');
  await expect(row(fit).getByRole('checkbox')).not.toBeChecked();
  await expect(row(unfit).getByRole('checkbox')).toBeChecked();
  await page.getByRole('button', { name: 'تراجع', exact: true }).click();
  await expect(row(fit)).toContainText('مسودة');
});

test('after its section an article of another edition tells which, apart from it', async () => {
  await page.goto('/admin');
  const mark = word();
  const [own, other] = [await written(mark), await written(mark, 'The text.', 'en')];
  await page.goto(`/admin?q=${mark}`);
  const where = (id: string) => row(id).locator('.desk-fact').first();
  await expect(where(other)).toHaveText(/^\S.* · English$/);
  await expect(where(other).locator('[lang="en-GB"]')).toHaveText('English');
  await expect(where(own)).not.toContainText('·');
});

test('the desk is worked by keyboard alone', async () => {
  await page.goto('/admin');
  const mark = word();
  const [older, newer] = [await written(`${mark} الأولى`), await written(`${mark} الثانية`)];
  await page.goto('/admin');
  const search = page.getByRole('searchbox', { name: 'ابحث في العناوين' });
  await expect(async () => {
    await page.keyboard.press('/');
    await expect(search).toBeFocused({ timeout: 1000 });
  }).toPass();
  await page.keyboard.type(mark);
  await expect(page).toHaveURL(new RegExp(`q=${mark}$`));
  await expect(rows()).toHaveCount(2);
  await page.keyboard.press('Escape');
  await page.keyboard.press('j');
  await expect(row(newer).getByRole('link')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(row(older).getByRole('link')).toBeFocused();
  await page.keyboard.press('x');
  await expect(row(older).getByRole('checkbox')).toBeChecked();
  await page.keyboard.press('k');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'اختصارات لوحة المفاتيح' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(row(newer).getByRole('link')).toBeFocused();
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`/admin/articles/${older}$`));
});

test('the palette finds an article, leads to a part and changes the theme, by keyboard', async () => {
  await page.goto('/admin');
  const mark = word();
  const id = await written(`${mark} الرَّئيس`);
  await takeFromPalette(`${mark} الرئيس`, mark);
  await expect(page).toHaveURL(new RegExp(`/admin/articles/${id}$`));
  await takeFromPalette('سجل', ar.newsroom.audit);
  await expect(page).toHaveURL(/\/admin\/audit$/);
  await takeFromPalette('الداكن', ar.palette.theme.dark);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('a colleague who has an article open is named on its row and on its page', async ({ browser }) => {
  await page.goto('/admin');
  const mark = word();
  const id = await written(mark);
  const editor = await personWith('editor');
  const theirs = await browserOf(browser, editor);
  const other = await theirs.newPage();
  await other.goto(`/admin/articles/${id}`);
  await expect.poll(async () => (await page.request.get('/api/newsroom/presence')).text()).toContain(id);
  await page.goto(`/admin?q=${mark}`);
  await expect(row(id)).toContainText(editor.name);
  await page.goto(`/admin/articles/${id}`);
  await expect(page.getByRole('status').filter({ hasText: editor.name })).toBeVisible();
  await theirs.close();
});

test('a new article is begun for an edition and a section, and opened', async () => {
  await page.goto('/admin');
  await page.getByRole('button', { name: 'مادة جديدة' }).click();
  await page.getByRole('button', { name: 'ابدأ الكتابة' }).click();
  await expect(page).toHaveURL(/\/admin\/articles\/\w+$/);
});

test('the log tells what was done in words, and is sieved by its address', async () => {
  await page.goto('/admin');
  const id = await written(`${word()} في السجل`);
  await page.goto(`/admin/audit?subject=${id}`);
  await expect(page.locator('.audit-entry')).toHaveCount(1);
  await expect(page.locator('.audit-entry')).toContainText(ar.audit.deed.article.written);
  await expect(page.locator('.audit-entry')).toContainText('مسودة');
  await page.goto(`/admin/audit?subject=${id}&type=article.published`);
  await expect(page.getByText('لا شيء في السجل بهذه الشروط')).toBeVisible();
});

for (const prefix of ['', '/en']) {
  test(`on a phone the state and the part that one is at stand in sight, and the rows say that they go on, ${prefix || '/'}`, async () => {
    await page.setViewportSize({ width: 360, height: 780 });
    const current = (row: string) => page.locator(`${row} [aria-current="page"]`);
    await page.goto(`${prefix}/admin?status=removed`);
    await expect(current('.desk-tabs')).toBeInViewport({ ratio: 0.9 });
    await expect(page.locator('.desk-tabs')).toHaveAttribute('data-goes-on', 'start');
    await expect(page.locator('.newsroom-nav')).toHaveAttribute('data-goes-on', 'end');
    await page.locator('.desk-tabs a').first().click();
    await expect(current('.desk-tabs')).toBeInViewport({ ratio: 0.9 });
    await expect(page.locator('.desk-tabs')).toHaveAttribute('data-goes-on', 'end');
    await page.goto(`${prefix}/admin/audit`);
    await expect(current('.newsroom-nav')).toBeInViewport({ ratio: 0.9 });
    await expect(page.locator('.newsroom-nav')).toHaveAttribute('data-goes-on', /start/);
    await page.setViewportSize({ width: 1440, height: 900 });
    await expect(page.locator('.newsroom-nav')).toHaveAttribute('data-goes-on', '');
  });

  test(`what people type for the desk leads to it with what they asked of it, ${prefix || '/'}`, async () => {
    await page.goto(`${prefix}/admin/articles?status=draft`);
    await expect(page).toHaveURL(new RegExp(`:\\d+${prefix}/admin\\?status=draft$`));
    await expect(page.locator('.desk-tabs')).toBeVisible();
  });

  for (const path of ['/admin', '/admin?q=zzzz', '/admin/audit']) {
    test(`axe finds nothing on ${prefix}${path} in either theme`, async () => {
      await page.goto(prefix + path);
      expect(await violationsInBothThemes(page)).toEqual([]);
    });
  }
  test(`axe finds nothing in the palette and with rows selected, ${prefix || '/'}`, async () => {
    await page.goto(`${prefix}/admin`);
    await rows().first().getByRole('checkbox').check();
    expect(await violationsInBothThemes(page)).toEqual([]);
    await openPalette();
    await expect(page.getByRole('dialog').getByRole('menuitem').first()).toBeVisible();
    expect(await violationsInBothThemes(page)).toEqual([]);
  });
}

test('on a phone nothing is cut off, and an article is approved with two presses', async () => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/admin');
  const id = await written(`${word()} للإجازة`);
  await page.request.post('/api/newsroom/execute', {
    headers: { origin: new URL(page.url()).origin },
    data: { subjectId: id, commands: [{ type: 'article.submit' }] },
  });
  await page.goto('/admin?status=in_review');
  await row(id).getByRole('checkbox').check();
  await page.getByRole('button', { name: ar.desk.bulk.approve, exact: true }).click();
  await expect(row(id)).toContainText(ar.desk.mark.approved);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
});
