import { type Browser, type Page, test } from '@playwright/test';
import { slugOf } from '#arabic/slug.ts';
import { totp } from '#server/session/totp.testing.ts';
import ar from '../../messages/ar.json' with { type: 'json' };
import { ask, follow } from '../support/ask.ts';
import { confirm, confirmWithout, dialog, expect, press, type, typeMoment } from '../support/by-keyboard.ts';
import { change } from '../support/change.ts';
import { leadsTo } from '../support/leads-to.ts';
import { listening } from '../support/listening.ts';
import { browserOf, newPerson, personWith, type TestPerson } from '../support/people.ts';
import { newPhotograph } from '../support/photographs.ts';
import { until } from '../support/until.ts';

const { account, editor, refusal, signIn, states } = ar;
const mark = Date.now().toString(36);
const headline = `قطار الفجر ${mark}`;
const renamed = `قطار منتصف الليل ${mark}`;
const note = 'ينقصه مصدر ثانٍ.';
const correction = 'ذكرنا أن القطار غادر عند الفجر، والصواب منتصف الليل.';
const nextCode = 30_000;

const bar = (page: Page) => page.getByRole('region', { name: states.label });
const text = (page: Page) => page.locator('.ProseMirror');
const saved = (page: Page) => expect(page.locator('.saving')).toHaveText('حُفظ قبل ثوانٍ');

test('two people bring an article from a second factor to a correction that every page shows, without a mouse', async ({
  browser,
}) => {
  test.setTimeout(240_000);
  const [writer, chief] = [await newPerson('writer'), await personWith('chief')];
  const desk = await signedInWithSecondFactor(browser, writer);
  const ours = await browserOf(browser, chief);
  const review = await ours.newPage();

  const id = await test.step('the writer writes it: messy text, cleaned, with a picture', async () => {
    const id = await begun(desk);
    await type(desk, editor.fields.headline, headline);
    await type(desk, editor.fields.standfirst, 'مقدمة قصيرة لخبر يُجرَّب به.');
    await text(desk).focus();
    await paste(desk, '<div onclick="x()">قال  المدير , "نعم" ...</div><h1>عنـوان</h1><script>x()</script>');
    await expect(text(desk).locator('p').first()).toHaveText('قال المدير، «نعم»…');
    await expect(text(desk).locator('h2')).toHaveText('عنوان');
    await desk.keyboard.press('ControlOrMeta+End');
    await desk.keyboard.press('Enter');
    await desk.keyboard.type('غادر  القطار المحطة في موعده ...');
    await press(desk, editor.cleanUp.label);
    await confirm(desk, editor.cleanUp.keep);
    await expect(text(desk).locator('p').last()).toHaveText('غادر القطار المحطة في موعده…');
    await pickPicture(desk);
    await saved(desk);
    return id;
  });
  const path = `/culture/${id}/${encodeURI(slugOf(headline))}`;

  await test.step('it is submitted, returned with a note, and submitted again', async () => {
    await press(desk, states.actions.submit);
    await expect(bar(desk)).toContainText(ar.desk.status.in_review);
    await expect(desk.getByRole('button', { name: states.actions.publish })).toHaveCount(0);
    await open(review, id);
    await expect(bar(review)).toContainText(writer.name);
    await press(review, states.actions.return);
    await confirmWithout(review, states.actions.return, refusal['reason-missing']);
    await dialog(review).getByRole('textbox').focus();
    await review.keyboard.type(note);
    await confirm(review, states.actions.return);
    await open(desk, id);
    await expect(bar(desk)).toContainText(note);
    await press(desk, states.actions.submit);
    await expect(bar(desk)).toContainText(ar.desk.status.in_review);
    await expect(bar(desk)).not.toContainText(note);
  });

  await test.step('it is approved, and scheduled by the Hijri calendar', async () => {
    await open(review, id);
    await press(review, states.actions.approve);
    await expect(bar(review)).toContainText(chief.name);
    await press(review, states.actions.schedule);
    await dialog(review).getByRole('radio', { name: states.date.hijri }).focus();
    await review.keyboard.press('Space');
    await typeMoment(review, ['15', '09', '1470', '06', '30']);
    await expect(dialog(review)).toContainText('2048');
    await confirm(review, states.actions.schedule);
    await expect(bar(review)).toContainText(ar.desk.status.scheduled);
    await expect(bar(review)).toContainText('2048');
    // The 0 of a typed 06 once turned the morning into the evening.
    await expect(bar(review)).toContainText(/6:30\s*ص/);
  });

  await test.step('at its moment, brought nearer, it is everywhere, and not before', async () => {
    const item = { type: 'ticker.post' as const, edition: 'ar', text: `شريط ${headline}`, articleId: id };
    await change(chief, { commands: [{ ...item, at: new Date() }] });
    const at = new Date(Date.now() + 4000);
    await change(chief, { subjectId: id, commands: [{ type: 'article.schedule', at }] });
    expect((await ask(path)).status).toBe(404);
    // On the page of corrections nothing but the ticker leads to it.
    const isEverywhere = async () => {
      const pages = await Promise.all(
        ['/', '/culture', '/corrections', `/search?q=${mark}`].map((address) => ask(address)),
      );
      return pages.every((page) => leadsTo(page.text, path)) && (await ask(path)).status === 200;
    };
    await until(isEverywhere, 8000);
    expect(Date.now()).toBeGreaterThanOrEqual(at.getTime());
    expect((await ask(path)).text).toContain('قال المدير، «نعم»…');
  });

  await test.step('every page shows the correction with its next request', async () => {
    await open(review, id);
    await press(review, states.actions.correct);
    await dialog(review).getByRole('textbox').focus();
    await review.keyboard.type(correction);
    await confirm(review, states.actions.correct);
    for (const address of [path, '/corrections'])
      expect((await ask(address)).text, address).toContain(correction);
    const article = (await ask(path)).text;
    expect(article).toContain('CorrectionComment');
    expect(article).toContain(`<strong>${ar.article.kinds.correction}</strong>`);
    const [, published = '', modified = ''] =
      /"datePublished":"([^"]+)","dateModified":"([^"]+)"/.exec(article) ?? [];
    expect(Date.parse(modified)).toBeGreaterThan(Date.parse(published));
  });

  await test.step('another slug: the old address leads to the new one, in one step', async () => {
    const content = { headline: renamed, slug: slugOf(renamed) };
    await change(chief, {
      subjectId: id,
      commands: [{ type: 'article.keep', content }, { type: 'article.release' }],
    });
    expect(await follow(path)).toMatchObject({
      status: 200,
      hops: 1,
      path: `/culture/${id}/${encodeURI(content.slug)}`,
    });
  });
  await desk.context().close();
  await ours.close();
});

/** Turns a second factor on, goes out, and comes in again with password and code. */
async function signedInWithSecondFactor(browser: Browser, person: TestPerson): Promise<Page> {
  const first = await browserOf(browser, person);
  const page = await first.newPage();
  await page.goto('/admin/account');
  await press(page, account.turnOn);
  await dialog(page).getByLabel(account.confirmPassword).focus();
  await page.keyboard.type(person.password);
  await page.keyboard.press('Enter');
  const secret = ((await dialog(page).locator('.secret').textContent()) ?? '').replaceAll(' ', '');
  await dialog(page).getByLabel(account.code).focus();
  await page.keyboard.type(totp(secret));
  await page.keyboard.press('Enter');
  await expect(dialog(page).getByText(account.codesText)).toBeVisible();
  await first.close();

  const context = listening(await browser.newContext({ baseURL: person.at.origin }));
  const fresh = await context.newPage();
  await fresh.goto('/admin');
  await fresh.getByLabel(signIn.email).focus();
  await fresh.keyboard.type(person.email);
  await fresh.getByLabel(signIn.password, { exact: true }).focus();
  await fresh.keyboard.type(person.password);
  await fresh.keyboard.press('Enter');
  await fresh.getByLabel(signIn.code).focus();
  await fresh.keyboard.type(totp(secret, Date.now() + nextCode));
  await fresh.keyboard.press('Enter');
  await expect(fresh.getByRole('navigation', { name: ar.newsroom.parts })).toBeVisible();
  return fresh;
}

/** A new article, begun in «ثقافة» by the keys of the desk. */
async function begun(page: Page): Promise<string> {
  await page.goto('/admin');
  await expect(async () => {
    await page.keyboard.press('n');
    await expect(dialog(page)).toBeVisible({ timeout: 1000 });
  }).toPass();
  const section = dialog(page).getByRole('button', { name: new RegExp(ar.desk.filter.section) });
  await expect(section).toContainText('سياسة');
  await section.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('option', { name: 'ثقافة' }).focus();
  await page.keyboard.press('Enter');
  await expect(section).toContainText('ثقافة');
  await press(page, ar.desk.new.make);
  await expect(page).toHaveURL(/\/admin\/articles\/\w+$/);
  await text(page).waitFor();
  return page.url().split('/').at(-1) ?? '';
}

async function pickPicture(page: Page): Promise<void> {
  const photograph = await newPhotograph(`train-${mark}.jpg`);
  await press(page, editor.hero.pick);
  await dialog(page).locator('input[type=file]').setInputFiles([photograph]);
  const tile = dialog(page)
    .getByRole('row')
    .filter({ hasText: `train-${mark}` });
  await expect(tile).toBeVisible({ timeout: 90_000 });
  await tile.focus();
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toHaveCount(0);
  await type(page, editor.fields.heroAlt, 'قطار يدخل محطة مضاءة قبيل الفجر');
}

async function open(page: Page, id: string): Promise<void> {
  await page.goto(`/admin/articles/${id}`);
  await expect(bar(page).locator('time').first()).toBeVisible();
}

/** Pastes from a page that somebody copied. */
async function paste(page: Page, html: string): Promise<void> {
  await text(page).evaluate((element, html) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', html);
    clipboardData.setData('text/plain', '');
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, html);
}
