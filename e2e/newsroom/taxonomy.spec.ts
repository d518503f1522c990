import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import ar from '#messages/ar.json' with { type: 'json' };
import { ask, follow } from '../support/ask.ts';
import { violationsInBothThemes } from '../support/axe.ts';
import { addressOfArticle, importItems } from '../support/import.ts';
import { browserOf, personWith } from '../support/people.ts';
import { site } from '../support/site.ts';

const words = ar.taxonomy;

/** What no earlier run has left behind. */
const mark = `${process.pid}${Date.now() % 100_000}`;

/** Accounts are made and commands run on the way, which takes its time on a busy machine. */
test.describe.configure({ timeout: 90_000 });

let context: BrowserContext;
let page: Page;

test.beforeEach(async ({ browser }) => {
  context = await browserOf(browser, await personWith('chief'));
  page = await context.newPage();
});
test.afterEach(() => context.close());

/** Carries a command out as the person of the browser, as the interface does; returns the thing's id. */
async function command(type: string, more: object, subjectId?: string): Promise<string> {
  const answer = await page.request.post(`${site.origin}/api/newsroom/execute`, {
    headers: { origin: site.origin },
    data: { ...(subjectId && { subjectId }), commands: [{ type, ...more }] },
  });
  const result = (await answer.json()) as { ok: boolean; value: { id: string } };
  expect(result.ok, JSON.stringify(result)).toBe(true);
  return result.value.id;
}

const led = async (path: string) => {
  const { hops, status, path: end } = await follow(encodeURI(path));
  return `${status} ${decodeURI(end)} in ${hops}`;
};
/** Opens a page of the newsroom and waits until it moves. */
async function open(path: string): Promise<void> {
  await page.goto(path, { waitUntil: 'networkidle' });
}

const dialog = () => page.getByRole('dialog');
const press = (name: string) => dialog().getByRole('button', { name, exact: true }).click();

test('a renamed section leads on in one step, and is alive again when it is renamed back', async () => {
  const [first, second] = [`first-${mark}`, `second-${mark}`];
  await command('section.make', { edition: 'ar', slug: first, name: `قسم ${mark}` });
  await open('/admin/sections');
  const rename = async (slug: string) => {
    await page.getByRole('button', { name: `قسم ${mark}`, exact: true }).click();
    await dialog().getByLabel('اسم الرابط').fill(slug);
    await press(words.save);
  };
  await rename('latest');
  await expect(dialog().getByLabel('اسم الرابط')).toHaveAccessibleDescription(/محجوز/);
  await press(words.cancel);

  await rename(second);
  await expect(dialog()).toBeHidden();
  expect(await led(`/${first}`)).toBe(`200 /${second} in 1`);
  await rename(first);
  await expect(dialog()).toBeHidden();
  expect(await led(`/${first}`)).toBe(`200 /${first} in 0`);
  expect(await led(`/${second}`)).toBe(`200 /${first} in 1`);
});

test('merged topics: articles, lists and both old addresses follow with the next request', async () => {
  const [one, two] = [`rail-${mark}`, `trains-${mark}`];
  const names = { [one]: `سكة ${mark}`, [two]: `قطارات ${mark}` };
  const id = await command('topic.make', { edition: 'ar', slug: one, name: names[one] });
  await command('topic.make', { edition: 'ar', slug: two, name: names[two] });
  const story = (topic: string) => ({
    externalId: `e2e-taxonomy-${mark}-${topic}`,
    locale: 'ar',
    section: 'culture',
    title: `خبر عن ${names[topic]}`,
    topics: [topic],
    body: 'نص الخبر.',
  });
  const [made] = await importItems([story(one), story(two)]);
  const article = await addressOfArticle(made?.id ?? '');
  expect((await ask(article)).text).toContain(`/topics/${one}`);
  await command('topic.change', { slug: `railway-${mark}` }, id);

  await open(`/admin/topics?q=${mark}`);
  for (const slug of [one, two]) await page.getByRole('checkbox', { name: names[slug] }).check();
  await page.getByRole('button', { name: words.merge }).click();
  await dialog().getByRole('radio', { name: names[two] }).check({ force: true });
  await press(words.merge);
  await expect(dialog()).toBeHidden();

  for (const old of [one, `railway-${mark}`])
    expect(await led(`/topics/${old}`)).toBe(`200 /topics/${two} in 1`);
  const { text } = await ask(`/topics/${two}`);
  for (const topic of [one, two]) expect(text).toContain(story(topic).title);
  const shown = (await ask(article)).text;
  expect(shown).toContain(`/topics/${two}`);
  expect(shown).not.toContain(`/topics/railway-${mark}`);
});

test('a section is moved by the keys alone, and readers see it where it is', async () => {
  const parentId = await command('section.make', {
    edition: 'ar',
    slug: `top-${mark}`,
    name: `أعلى ${mark}`,
  });
  const below = { edition: 'ar', parentId };
  await command('section.make', { ...below, slug: `b-${mark}`, name: `باء ${mark}`, position: 0 });
  await command('section.make', { ...below, slug: `j-${mark}`, name: `جيم ${mark}`, position: 1 });
  const order = async () => {
    const { text } = await ask(`/top-${mark}`);
    return text.lastIndexOf(`/j-${mark}`) < text.lastIndexOf(`/b-${mark}`) ? 'جيم، باء' : 'باء، جيم';
  };
  expect(await order()).toBe('باء، جيم');

  await open('/admin/sections');
  const row = (name: string) => page.getByRole('row', { name: `${name} ${mark}` });
  await row('جيم').focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(page.getByRole('alertdialog').getByText('نُقل')).toBeVisible();
  expect(await order()).toBe('جيم، باء');
  await expect(row('باء')).toHaveAttribute('aria-posinset', '2');

  await row('باء').focus();
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(row('باء')).toHaveAttribute('aria-level', '3');
  await expect(row('باء')).toBeFocused();
  await page.keyboard.press('Alt+ArrowRight');
  await expect(row('باء')).toHaveAttribute('aria-level', '2');
});

test('a section is dragged by the keys to another place', async () => {
  const parentId = await command('section.make', {
    edition: 'ar',
    slug: `drag-${mark}`,
    name: `سحب ${mark}`,
  });
  const below = { edition: 'ar', parentId };
  await command('section.make', { ...below, slug: `d1-${mark}`, name: `دال ${mark}`, position: 0 });
  await command('section.make', { ...below, slug: `d2-${mark}`, name: `ذال ${mark}`, position: 1 });
  await open('/admin/sections');
  const handle = page.getByRole('button', { name: `انقل «ذال ${mark}»` });
  // Of a row that nobody was in, the list takes the focus to itself first.
  await page.getByRole('row', { name: `ذال ${mark}` }).focus();
  await handle.focus();
  await expect(handle).toBeFocused();
  await page.keyboard.press('Enter');
  const place = page.getByRole('button', {
    name: new RegExp(`قبل دال ${mark}|بين .*${mark} و ?دال ${mark}`),
  });
  await expect(async () => {
    await page.keyboard.press('ArrowUp');
    await expect(place).toBeFocused({ timeout: 1 });
  }).toPass({ intervals: [0] });
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alertdialog').getByText('نُقل')).toBeVisible();
  const { text } = await ask(`/drag-${mark}`);
  expect(text.lastIndexOf(`/d2-${mark}`)).toBeLessThan(text.lastIndexOf(`/d1-${mark}`));
});

test('an old address is added by hand, and never over one that is alive', async () => {
  await open('/admin/redirects');
  await page.getByRole('button', { name: 'تحويل جديد' }).click();
  await dialog().getByLabel('الرابط القديم').fill('/culture');
  await dialog().getByLabel('يقود إلى').fill(`${site.origin}/latest?x=1`);
  await press(words.add);
  await expect(dialog().getByLabel('الرابط القديم')).toHaveAccessibleDescription(/صفحة أو مادة قائمة/);
  await dialog().getByLabel('الرابط القديم').fill(`/2019/${mark}.php`);
  await press(words.add);
  await expect(dialog()).toBeHidden();
  expect(await led(`/2019/${mark}.php`)).toBe('200 /latest in 1');
});

test('a page that two people change is overwritten by neither', async () => {
  const body = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'نص.' }] }] };
  const id = await command('page.make', { edition: 'ar', slug: `page-${mark}`, title: `صفحة ${mark}`, body });
  await open(`/admin/pages/${id}`);
  await command('page.change', { title: `عنوانهم ${mark}` }, id);
  await page.getByLabel('العنوان', { exact: true }).fill(`عنواني ${mark}`);
  await page.getByRole('button', { name: words.save, exact: true }).click();
  await expect(page.getByRole('region', { name: 'ما كتبته أنت' })).toContainText(`عنواني ${mark}`);
  await expect(page.getByRole('region', { name: 'ما حفظه زميلك' })).toContainText(`عنوانهم ${mark}`);
  expect((await ask(`/pages/page-${mark}`)).text).toContain(`عنوانهم ${mark}`);
  await page.getByRole('button', { name: 'احفظ نصي مكان نصه' }).click();
  await expect(page.getByRole('region', { name: 'ما كتبته أنت' })).toBeHidden();
  expect((await ask(`/pages/page-${mark}`)).text).toContain(`عنواني ${mark}`);
});

const lists = ['sections', 'topics', 'authors', 'pages', 'redirects'];

for (const language of ['', '/en'])
  test(`axe finds nothing on the lists and forms, ${language || '/ar'}, light and dark`, async () => {
    for (const list of lists) {
      await open(`${language}/admin/${list}?edition=ar`);
      expect(await violationsInBothThemes(page), list).toEqual([]);
      if (list === 'pages') continue;
      await page.locator('.newsroom-head .button[data-kind=main]').click();
      await expect(dialog()).toBeVisible();
      expect(await violationsInBothThemes(page), `${list}, form`).toEqual([]);
    }
    await open(`${language}/admin/pages/new`);
    expect(await violationsInBothThemes(page), 'new page').toEqual([]);
  });

test('what is not there is 404, and what is not yours 403', async ({ browser }) => {
  for (const path of ['/admin/pages/nothing', '/admin/topics/x', '/en/admin/sections/x'])
    expect((await page.goto(path))?.status(), path).toBe(404);
  const writer = await browserOf(browser, await personWith('writer'));
  const theirs = await writer.newPage();
  for (const list of lists) expect((await theirs.goto(`/admin/${list}`))?.status(), list).toBe(403);
  await writer.close();
});
