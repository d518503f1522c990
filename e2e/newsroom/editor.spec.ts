import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { violationsInBothThemes } from '../support/axe.ts';
import { newDraft } from '../support/draft.ts';
import { send, textOf } from '../support/newsroom-door.ts';
import { browserOf, personWith } from '../support/people.ts';

let context: BrowserContext;
let page: Page;

test.beforeAll(async ({ browser }) => {
  context = await browserOf(browser, await personWith('chief'));
});
test.afterAll(() => context.close());
test.beforeEach(async () => {
  page = await context.newPage();
});
test.afterEach(() => page.close());

const text = () => page.locator('.ProseMirror');
const saved = () => expect(page.locator('.saving')).toHaveText('حُفظ قبل ثوانٍ');

async function open(id: string, prefix = '') {
  await page.goto(`${prefix}/admin/articles/${id}`);
  await text().waitFor();
}

/** Puts something on the clipboard's way as if it were pasted. */
async function paste(html: string, plain = '') {
  await text().evaluate(
    (element, [html = '', plain = '']) => {
      const data = new DataTransfer();
      if (html) data.setData('text/html', html);
      data.setData('text/plain', plain);
      element.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      );
    },
    [html, plain],
  );
}

test('what is typed is there after the page was opened anew', async () => {
  const id = await newDraft();
  await open(id);
  await text().click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' وصل القطار في موعده.');
  await page.getByRole('textbox', { name: 'العنوان', exact: true }).fill('قطار الليل');
  await saved();
  await page.reload();
  await expect(text()).toHaveText('نص. وصل القطار في موعده.');
  await expect(page.getByRole('textbox', { name: 'العنوان', exact: true })).toHaveValue('قطار الليل');
  await expect(page.getByRole('textbox', { name: /^اسم الرابط/ })).toHaveValue('قطار-الليل');
});

test('it is saved within two seconds of the last key', { tag: '@alone' }, async () => {
  const id = await newDraft();
  await open(id);
  await text().click();
  await page.keyboard.type('سريع ');
  const began = Date.now();
  await saved();
  expect(Date.now() - began).toBeLessThan(2000);
});

test('a messy page is pasted as a body can hold it, with its typography put right', async () => {
  const id = await newDraft();
  await open(id);
  await text().click();
  await page.keyboard.press('Control+a');
  await paste(
    `<h1 style="color:red">عنـوان</h1><script>alert(1)</script><div onclick="x()">قال , "نعم" ...</div>
     <p><a href="javascript:alert(1)">رابط</a> <a href="https://a.example/1">سليم</a></p>
     <ul><li>أول<li>ثان</ul><iframe src="https://www.youtube.com/embed/dQw4w9WgXcQ" title="فيلم"></iframe>
     <iframe src="https://evil.example/"></iframe>`,
  );
  await expect(text().locator('h2')).toHaveText('عنوان');
  await expect(text().locator('p').first()).toHaveText('قال، «نعم»…');
  await expect(text().locator('a')).toHaveCount(1);
  await expect(text().locator('li')).toHaveCount(2);
  await expect(text().locator('.embed')).toHaveCount(1);
  await saved();
  const person = await personWith('chief');
  const held = await textOf(person, id);
  expect(held.ok && held.value.content.body.content.map(({ type }) => type)).toEqual([
    'heading',
    'paragraph',
    'paragraph',
    'bulletList',
    'embed',
  ]);
});

test('the whole article is cleaned at once, and taken back at once', async () => {
  const id = await newDraft({ title: 'قال , ثم سكت', body: 'جاء  القطار ...\n\nسليم كما هو.' });
  await open(id);
  await page.getByRole('button', { name: 'نقّح علامات الترقيم والحروف' }).click();
  const dialog = page.getByRole('dialog', { name: 'ما غيّره التنقيح' });
  await expect(dialog.getByRole('status')).toHaveText('تغيّر موضعان');
  await expect(text().locator('p').first()).toHaveText('جاء القطار…');
  await dialog.getByRole('button', { name: 'تراجع عنها كلها' }).click();
  await expect(text().locator('p').first()).toHaveText('جاء القطار ...');
  await expect(page.getByRole('textbox', { name: 'العنوان', exact: true })).toHaveValue('قال , ثم سكت');
});

test('a finding leads to its words', async () => {
  const id = await newDraft({ body: 'سليم كما هو.\n\nقال «نعم ثم سكت ولم يقل شيئاً بعدها.' });
  await open(id);
  await page.getByRole('button', { name: /علامة التنصيص/ }).click();
  await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toBe('«');
  await page.getByRole('button', { name: /بلا مقدمة/ }).click();
  await expect(page.getByRole('textbox', { name: 'المقدمة' })).toBeFocused();
});

test('everything can be done by keyboard', async () => {
  const id = await newDraft({ body: 'كلمة' });
  await open(id);
  await page.getByRole('textbox', { name: 'العنوان', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'المقدمة' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(text()).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+b');
  await expect(text().locator('strong')).toHaveText('كلمة');
  await page.keyboard.press('Control+Shift+x');
  await expect(text().locator('p')).toHaveAttribute('dir', 'ltr');
  await page.keyboard.press('Control+Shift+k');
  await page.keyboard.type('javascript:alert(1)');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'رابط' })).toContainText('لا يصلح هذا رابطاً');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('example.org/a');
  await page.keyboard.press('Enter');
  await expect(text().locator('a')).toHaveAttribute('href', 'https://example.org/a');
  await page.keyboard.press('Alt+F10');
  await expect(page.getByRole('button', { name: /نوع الفقرة/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(text().locator('h2')).toHaveText('كلمة');
  await expect(text()).toBeFocused();
});

test('two people see both texts, and neither is lost', async () => {
  const id = await newDraft({ title: 'قديم', body: 'أول.\n\nثان.' });
  await open(id);
  const other = await personWith('editor');
  const held = await textOf(other, id);
  if (!held.ok) throw new Error(held.refusal.code);
  await send(
    other,
    [{ type: 'article.keep', content: { headline: 'عنوان الزميل' } }],
    id,
    held.value.version,
  );
  await text().locator('p').last().click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' وزيادة');
  const dialog = page.getByRole('dialog', { name: 'نصّان لهذه المادة' });
  await expect(dialog).toContainText('عنوان الزميل');
  await expect(dialog).toContainText('وزيادة');
  await dialog.getByRole('button', { name: 'احفظ المختار' }).click();
  await expect(page.getByRole('textbox', { name: 'العنوان', exact: true })).toHaveValue('عنوان الزميل');
  await expect
    .poll(async () => {
      const now = await textOf(other, id);
      return now.ok && [now.value.content.headline, JSON.stringify(now.value.content.body)];
    })
    .toEqual(['عنوان الزميل', expect.stringContaining('ثان. وزيادة')]);
});

test('what the server never had is offered again after the page was lost', async () => {
  const id = await newDraft();
  await open(id);
  await page.route('**/api/newsroom/execute', (route) => route.abort());
  await text().click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' لم تصل');
  await expect(page.locator('.saving')).toContainText('تعذّر الاتصال');
  await page.close({ runBeforeUnload: false });
  page = await context.newPage();
  await open(id);
  const found = page.getByRole('region', { name: 'وُجد نصّ لم يُحفظ' });
  await found.getByRole('button', { name: 'قارن واستعد' }).click();
  await page.getByRole('button', { name: 'خذ كل «المحفوظ في المتصفح»' }).click();
  await expect(text()).toHaveText('نص. لم تصل');
  await saved();
});

test('what is typed into a published article waits until it is released', async () => {
  const id = await newDraft({ title: 'منشور', body: 'نص المنشور كما هو.' });
  const chief = await personWith('chief');
  await send(chief, [{ type: 'article.publish' }], id);
  await open(id);
  await page.getByRole('textbox', { name: 'العنوان', exact: true }).fill('منشور جديد');
  await saved();
  const bar = page.getByRole('region', { name: 'حالة المادة' });
  await bar.getByRole('button', { name: 'انشر التعديلات' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'انشر التعديلات' }).click();
  await expect(bar.getByRole('button', { name: 'انشر التعديلات' })).toBeHidden();
  const readers = await page.request.get(`/a/${id}`);
  expect(await readers.text()).toContain('منشور جديد');
});

test('the time of a correction is read as a clock shows it, in Arabic too', async () => {
  const id = await newDraft({ title: 'خبر وقع', body: 'نص.' });
  await send(await personWith('chief'), [{ type: 'article.publish' }], id);
  await open(id);
  await page.getByRole('button', { name: 'أضف تصويباً' }).click();
  const part = (name: string) => page.getByRole('dialog').locator(`[data-type="${name}"]`).boundingBox();
  await expect.poll(() => part('minute')).not.toBeNull();
  expect((await part('hour'))?.x).toBeLessThan((await part('minute'))?.x ?? 0);
});

for (const [language, prefix] of [
  ['Arabic', ''],
  ['English', '/en'],
] as const) {
  test(`axe finds nothing in ${language}, light or dark`, async () => {
    const id = await newDraft({
      body: 'قال «نعم.\n\n## عنوان\n\n- أول\n- ثان\n\n> قول\n\n| أ | ب |\n|---|---|\n| 1 | 2 |',
    });
    await open(id, prefix);
    await page.getByRole('heading', { level: 2 }).first().waitFor();
    expect(await violationsInBothThemes(page)).toEqual([]);
  });
}

for (const [language, prefix] of [
  ['Arabic', ''],
  ['English', '/en'],
] as const) {
  test(`the tools stand in one row under the bar however far down one writes, in ${language}`, async () => {
    await page.setViewportSize({ width: 1440, height: 900 });
    const table = '| أ | ب |\n|---|---|\n| 1 | 2 |';
    await open(await newDraft({ body: `${table}\n\n${'فقرة.\n\n'.repeat(60)}` }), prefix);
    await text().locator('td').first().click();
    const bar = page.getByRole('toolbar');
    await expect(bar.locator('> *')).toHaveCount(6);
    const middles = await bar
      .locator('> *')
      .evaluateAll((tools) =>
        tools.map((tool) => tool.getBoundingClientRect()).map(({ top, bottom }) => (top + bottom) / 2),
      );
    expect(Math.max(...middles) - Math.min(...middles)).toBeLessThan(6);
    for (const width of [1440, 360]) {
      await page.setViewportSize({ width, height: 800 });
      await text().locator('p').last().click();
      await expect
        .poll(() =>
          page.evaluate(() => {
            const foot = document.querySelector('.editor-bar')?.getBoundingClientRect().bottom ?? 0;
            return Math.abs((document.querySelector('.toolbar')?.getBoundingClientRect().top ?? -1) - foot);
          }),
        )
        .toBeLessThan(2);
    }
  });
}

test('an article of five thousand words is typed in like any other', async () => {
  const sentence = 'وقال المدير إن الرحلة المقبلة تنطلق غداً من محطة الرياض في موعدها. ';
  const body = Array.from({ length: 90 }, () => sentence.repeat(5).trim()).join('\n\n');
  await open(await newDraft({ body }));
  const middle = text().locator('p').nth(45);
  await middle.click();
  await page.keyboard.type('وصل القطار في موعده كما كان مقرراً');
  await saved();
  await page.reload();
  await expect(middle).toContainText('كما كان مقرراً');
});
