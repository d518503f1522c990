import { type Page, test } from '@playwright/test';
import { bodyOf } from '#editorial/testing.ts';
import ar from '../../messages/ar.json' with { type: 'json' };
import { ask, follow } from '../support/ask.ts';
import { violationsInBothThemes } from '../support/axe.ts';
import { confirm, dialog, expect, press } from '../support/by-keyboard.ts';
import { change } from '../support/change.ts';
import { editions } from '../support/editions.ts';
import { browserOf, newPerson, personWith } from '../support/people.ts';
import { sectionId } from '../support/section-id.ts';

const words = ar.states;
const mark = Date.now().toString(36);
const headline = (about: string) => `${about} ${mark}`;

/** Whole articles: what the checks before publishing would stop is not in them. */
async function written(person: Parameters<typeof change>[0], about: string) {
  const content = {
    headline: headline(about),
    standfirst: 'مقدمة قصيرة لخبر يُجرَّب به.',
    sectionId: await sectionId('ar', 'environment'),
    body: bodyOf('غادر القطار الأول محطة المدينة عند منتصف الليل في موعده.'),
  };
  return (await change(person, { commands: [{ type: 'article.write', edition: 'ar', content }] })).id;
}

const open = async (page: Page, id: string) => {
  await page.goto(`/admin/articles/${id}`);
  await expect(bar(page).locator('time').first()).toBeVisible();
};
/** Takes back what the notice says was done; the editor has a button of that name, too. */
const undo = async (page: Page) => {
  await page.locator('.notice').getByRole('button', { name: ar.notices.undo, exact: true }).focus();
  await page.keyboard.press('Enter');
};
const inMenu = async (page: Page, name: string) => {
  await press(page, words.moreName);
  const item = page.getByRole('menuitem', { name, exact: true });
  await item.focus();
  await page.keyboard.press('Enter');
};
const bar = (page: Page) => page.getByRole('region', { name: words.label });

test('a withdrawn story says why, at its own address; the notice brings it back', async ({ browser }) => {
  const chief = await personWith('chief');
  const id = await written(chief, 'خبر يُسحب');
  await change(chief, { subjectId: id, commands: [{ type: 'article.publish' }] });
  const context = await browserOf(browser, chief);
  const page = await context.newPage();
  await open(page, id);
  await inMenu(page, words.actions.withdraw);
  await dialog(page).getByRole('textbox').fill('نُشر <b>قبل</b> أوانه.');
  await confirm(page, words.actions.withdraw);
  await expect(bar(page)).toContainText(ar.desk.status.withdrawn);
  const gone = await ask(`/a/${id}`);
  expect(gone.status).toBe(410);
  expect(gone.text).toContain('نُشر &lt;b&gt;قبل&lt;/b&gt; أوانه.');
  await undo(page);
  await expect(bar(page)).toContainText(ar.desk.status.published);
  expect((await follow(`/a/${id}`)).status).toBe(200);
  await context.close();
});

test('published, a story leads to the page that readers have, and a correction says whether its text is the same or waits', async ({
  browser,
}) => {
  const editor = await personWith('editor');
  const id = await written(editor, 'خبر على الموقع');
  const context = await browserOf(browser, editor);
  const page = await context.newPage();
  await open(page, id);
  const toPage = bar(page).getByRole('link', { name: words.onSite });
  await expect(toPage).toHaveCount(0);
  await press(page, words.actions.publish);
  await expect(dialog(page)).toContainText(words.hasWarnings);
  await confirm(page, words.actions.publish);
  for (const link of [page.locator('.notice').getByRole('link', { name: words.onSite }), toPage]) {
    await expect(link).toHaveAttribute('target', '_blank');
    await expect(link).toContainText(ar.notices.inNewTab);
    const href = (await link.getAttribute('href')) ?? '';
    expect((await follow(new URL(href, page.url()).pathname)).text).toContain(headline('خبر على الموقع'));
  }
  expect(new URL((await toPage.getAttribute('href')) ?? '').pathname).toContain(`/environment/${id}/`);

  const note = dialog(page).getByRole('note');
  // Before the time both ways of the note begin alike.
  const said = (text: string) => text.split('</time>')[1] ?? text;
  await press(page, words.actions.correct);
  await expect(note).toContainText(said(words.correctSame));
  await page.keyboard.press('Escape');
  const correctAnew = async () => {
    await open(page, id);
    await press(page, words.actions.correct);
    await expect(dialog(page)).toBeVisible();
  };
  const righted = { body: bodyOf('غادر القطار الأول محطة المكلا عند منتصف الليل في موعده.') };
  await change(editor, { subjectId: id, commands: [{ type: 'article.keep', content: righted }] });
  await correctAnew();
  await expect(note).toContainText(said(words.correctWaits));
  await change(editor, { subjectId: id, commands: [{ type: 'article.release' }] });
  await correctAnew();
  await expect(note).toHaveCount(0);
  await context.close();
});

test('the public link follows a colleague’s change of the article’s address', async ({ browser }) => {
  const editor = await personWith('editor');
  const id = await written(editor, 'خبر يتغيّر رابطه');
  await change(editor, { subjectId: id, commands: [{ type: 'article.publish' }] });
  const context = await browserOf(browser, editor);
  const page = await context.newPage();
  await open(page, id);
  const slug = `renamed-${mark}`;
  await change(await personWith('chief'), {
    subjectId: id,
    commands: [{ type: 'article.revise', content: { slug } }],
  });
  await press(page, words.actions.correct);
  await dialog(page).getByRole('textbox').first().fill('صُحّح اسم المحطة.');
  await dialog(page).getByRole('button', { name: words.actions.correct, exact: true }).click();
  await dialog(page).getByRole('button', { name: ar.editor.conflict.merge }).click();
  const toPage = bar(page).getByRole('link', { name: words.onSite });
  await expect(toPage).toHaveAttribute('href', new RegExp(`/${id}/${slug}$`));
  await context.close();
});

test('a link shows a draft to someone without an account until it is revoked', async ({ browser }) => {
  const writer = await personWith('writer');
  const id = await written(writer, 'خبر يُعاين');
  const context = await browserOf(browser, writer);
  const page = await context.newPage();
  await open(page, id);
  await inMenu(page, words.share);
  await press(page, words.makeLink);
  const link = new URL(await dialog(page).getByRole('textbox').inputValue());
  const shown = await ask(link.pathname);
  expect(shown).toMatchObject({
    status: 200,
    headers: { 'cache-control': 'private, no-store', 'x-robots-tag': 'noindex', 'x-frame-options': 'DENY' },
  });
  expect(shown.text).toContain(headline('خبر يُعاين'));
  expect(shown.text).toContain(ar.shared.draft);
  expect(shown.text).not.toMatch(/_next\/static\/chunks[^"]*\.js/);
  expect((await ask(`${link.pathname}x`)).status).toBe(404);
  await press(page, words.revoke);
  await expect(dialog(page)).toContainText(words.noLinks);
  expect((await ask(link.pathname)).status).toBe(404);
  await context.close();
});

test('what opens at a press opens without the network, too, once the page has been at rest', async ({
  browser,
}) => {
  const chief = await personWith('chief');
  const id = await written(chief, 'خبر بلا شبكة');
  const context = await browserOf(browser, chief);
  const page = await context.newPage();
  await open(page, id);
  let [last, fetched] = [-1, 0];
  await expect(async () => {
    [last, fetched] = [fetched, await page.evaluate(() => performance.getEntriesByType('resource').length)];
    expect(fetched).toBe(last);
  }).toPass({ intervals: [1500] });
  await context.setOffline(true);
  for (const name of [words.actions.publish, words.actions.schedule, ar.editor.hero.pick]) {
    await press(page, name);
    await expect(page.locator('[role="dialog"]:focus-within')).toHaveCount(1);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name, exact: true })).toBeFocused();
  }
  await context.close();
});

test('a preview is the readers’ own page, shown inside the newsroom alone and to whom it is open', async ({
  browser,
}) => {
  const [writer, stranger] = [await personWith('writer'), await newPerson('writer')];
  const id = await written(writer, 'خبر يُنظر');
  const frame = `/admin/articles/${id}/frame`;
  const answer = await ask(frame, { headers: { cookie: writer.cookie } });
  expect(answer).toMatchObject({
    status: 200,
    headers: { 'x-frame-options': 'SAMEORIGIN', 'cache-control': 'private, no-store' },
  });
  expect(answer.headers['content-security-policy']).toContain("frame-ancestors 'self'");
  expect((await ask('/')).headers['content-security-policy']).toContain("frame-ancestors 'none'");
  expect((await ask(frame)).status).toBe(403);
  expect((await ask(frame, { headers: { cookie: stranger.cookie } })).status).toBe(404);
  expect((await ask(frame)).text).not.toContain(headline('خبر يُنظر'));

  const context = await browserOf(browser, writer);
  const page = await context.newPage();
  await page.goto(`/admin/articles/${id}/preview`);
  const inside = page.frameLocator('iframe');
  await expect(inside.getByRole('heading', { level: 1 })).toContainText(headline('خبر يُنظر'));
  const width = () => inside.locator('html').evaluate((html) => html.ownerDocument.defaultView?.innerWidth);
  expect(await width()).toBe(1280);
  await page.getByRole('radio', { name: words.widths.phone }).focus();
  await page.keyboard.press('Space');
  await expect.poll(width).toBe(390);
  await context.close();
});

test('two revisions are compared word by word, and an earlier one is brought back', async ({ browser }) => {
  const editor = await personWith('editor');
  const id = await written(editor, 'خبر يُراجع');
  const body = bodyOf('غادر القطار الثاني محطة المدينة عند منتصف الليل في موعده.');
  await change(editor, { subjectId: id, commands: [{ type: 'article.revise', content: { body } }] });
  const context = await browserOf(browser, editor);
  const page = await context.newPage();
  await page.goto(`/admin/articles/${id}/revisions`);
  await expect(page.getByRole('insertion')).toContainText('الثاني');
  await expect(page.getByRole('deletion')).toContainText('الأول');
  await press(page, ar.revisions.restore.replace(/<\/?digits>/g, '').replace('{version}', '1'));
  await expect(page.getByText(ar.revisions.restored)).toBeVisible();
  await expect(page.locator('.revision')).toHaveCount(3);
  await undo(page);
  await expect(page.locator('.revision')).toHaveCount(4);
  await context.close();
});

test('an article opened in another edition is tied to its original, and hreflang says so', async ({
  browser,
}) => {
  const editor = await personWith('editor');
  const id = await written(editor, 'خبر يُترجم');
  const context = await browserOf(browser, editor);
  const page = await context.newPage();
  await open(page, id);
  await inMenu(page, words.translate.replace(/<\/?bdi>/g, '').replace('{edition}', '\u2068English\u2069'));
  await page.waitForURL((url) => /\/admin\/articles\/\w+$/.test(url.pathname) && !url.pathname.endsWith(id));
  await expect(bar(page)).toContainText(words.needsTranslation);
  const translated = page.url().split('/').at(-1) ?? '';
  const content = { headline: `Night train ${mark}`, slug: `night-train-${mark}` };
  await change(editor, {
    subjectId: translated,
    commands: [{ type: 'article.keep', content }, { type: 'article.publish' }],
  });
  await change(editor, { subjectId: id, commands: [{ type: 'article.publish' }] });
  const english = `/en/environment/${translated}/night-train-${mark}`;
  expect((await follow(`/a/${id}`)).text).toMatch(new RegExp(`hrefLang="en-GB" href="[^"]+${english}"`, 'i'));
  expect((await ask(english)).text).toContain(`/environment/${id}/`);
  await context.close();
});

for (const { id: language, prefix, words: all } of editions) {
  test(`axe finds nothing where an article's state is changed, in ${language}, light and dark`, async ({
    browser,
  }) => {
    test.setTimeout(120_000);
    const editor = await personWith('editor');
    const id = await written(editor, `خبر يُفحص ${language}`);
    const body = bodyOf('غادر القطار الثاني محطة المدينة عند منتصف الليل في موعده.');
    await change(editor, { subjectId: id, commands: [{ type: 'article.revise', content: { body } }] });
    const context = await browserOf(browser, editor);
    const page = await context.newPage();
    await page.goto(`${prefix}/admin/articles/${id}`);
    const { actions, share, moreName } = all.states;
    for (const name of [actions.schedule, actions.publish]) {
      await press(page, name);
      await expect(dialog(page)).toBeVisible();
      expect(await violationsInBothThemes(page), name).toEqual([]);
      await page.keyboard.press('Escape');
      await expect(dialog(page)).toHaveCount(0);
    }
    await change(editor, { subjectId: id, commands: [{ type: 'article.publish' }] });
    await page.goto(`${prefix}/admin/articles/${id}`);
    await press(page, actions.correct);
    await expect(dialog(page)).toBeVisible();
    expect(await violationsInBothThemes(page), actions.correct).toEqual([]);
    await page.keyboard.press('Escape');
    await press(page, moreName);
    await page.getByRole('menuitem', { name: share, exact: true }).press('Enter');
    await expect(dialog(page)).toBeVisible();
    expect(await violationsInBothThemes(page), share).toEqual([]);
    for (const part of ['revisions', 'preview']) {
      await page.goto(`${prefix}/admin/articles/${id}/${part}`);
      expect(await violationsInBothThemes(page), part).toEqual([]);
    }
    await context.close();
  });
}
