import { type Browser, expect, type Page, test } from '@playwright/test';
import { ask } from '../support/ask.ts';
import { violationsInBothThemes } from '../support/axe.ts';
import { editions } from '../support/editions.ts';
import { addressOfArticle, importItems } from '../support/import.ts';
import { browserOf, personWith } from '../support/people.ts';
import { type BroughtFile, newPhotograph } from '../support/photographs.ts';
import { site } from '../support/site.ts';

const [arabic] = editions;
const words = arabic.words.library;
const mark = `${process.pid}-${Date.now().toString(36)}`;
/** Making AVIF is given what the rest of the machine leaves. */
const making = { timeout: 90_000 };

test.describe.configure({ timeout: 180_000 });

async function open(browser: Browser, prefix = ''): Promise<Page> {
  const context = await browserOf(browser, await personWith('editor'));
  const page = await context.newPage();
  await page.goto(`${prefix}/admin/media`);
  // What is done before the page's scripts run is done to nobody: the address follows the search once they do.
  const search = page.getByRole('searchbox');
  await expect(async () => {
    await search.fill('.');
    await expect(page).toHaveURL(/q=/, { timeout: 500 });
  }).toPass();
  await search.fill('');
  await expect(page.getByRole('row').first()).toBeVisible();
  return page;
}

const bring = (page: Page, files: BroughtFile[]) => page.locator('input[type=file]').setInputFiles(files);
const upload = (page: Page, name: string) => page.getByRole('listitem').filter({ hasText: name });

test('several files come in at once, each with its progress; a bad one is refused in words and holds up no other', async ({
  browser,
}) => {
  const page = await open(browser);
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  const line = { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: 200_000 };
  await session.send('Network.emulateNetworkConditions', line);
  const [one, two] = [await newPhotograph(`one-${mark}.jpg`), await newPhotograph(`two-${mark}.jpg`)];
  const bad = { name: `bad-${mark}.jpg`, mimeType: 'image/jpeg', buffer: Buffer.from('<svg onload="x()"/>') };
  await bring(page, [one, bad, two]);

  const bar = upload(page, one.name).getByRole('progressbar');
  await expect(bar).toHaveAttribute('aria-valuenow', /^\d/);
  await session.send('Network.emulateNetworkConditions', { ...line, uploadThroughput: -1 });
  await expect(upload(page, bad.name)).toContainText(arabic.words.refusal['picture-format'], making);
  for (const { name } of [one, two])
    await expect(upload(page, name)).toContainText(words.upload.done, making);

  // One of them again, under another name: the picture that is there is offered instead.
  await bring(page, [{ ...one, name: `again-${mark}.png` }]);
  await expect(upload(page, `again-${mark}.png`)).toContainText(words.upload.duplicate, making);
  const tiles = page.getByRole('row').filter({ hasText: mark });
  await expect(tiles).toHaveCount(2);

  // Their sizes become ready before one's eyes.
  await expect(tiles.filter({ hasText: words.status.waiting })).toHaveCount(0, making);
  await page.context().close();
});

test('a picture can be pasted, and called off while it is being sent', async ({ browser }) => {
  const page = await open(browser);
  const pasted = await newPhotograph(`pasted-${mark}.jpg`, 300, 200);
  await page.evaluate(
    ([name, base64]) => {
      const bytes = Uint8Array.from(atob(base64 ?? ''), (letter) => letter.charCodeAt(0));
      const clipboardData = new DataTransfer();
      clipboardData.items.add(new File([bytes], name ?? '', { type: 'image/jpeg' }));
      document.body.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
    },
    [pasted.name, pasted.buffer.toString('base64')],
  );
  await expect(upload(page, pasted.name)).toContainText(words.upload.done, making);

  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  const slow = { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: 2000 };
  await session.send('Network.emulateNetworkConditions', slow);
  const late = await newPhotograph(`late-${mark}.jpg`);
  await bring(page, [late]);
  await page.getByRole('button', { name: words.cancelOf.replace('{name}', late.name) }).click();
  await expect(upload(page, late.name)).toHaveCount(0);
  await session.send('Network.emulateNetworkConditions', { ...slow, uploadThroughput: -1 });
  await expect(page.getByRole('row').filter({ hasText: late.name.replace('.jpg', '') })).toHaveCount(0);
  await page.context().close();
});

test('its words and its focal point are changed by the keyboard, and readers see both with the next request', async ({
  browser,
}) => {
  const page = await open(browser);
  const photograph = await newPhotograph(`bridge-${mark}.jpg`);
  await bring(page, [photograph]);
  await expect(upload(page, photograph.name)).toContainText(words.upload.done, making);
  const tile = page.getByRole('row').filter({ hasText: `bridge-${mark}` });
  await expect(tile).not.toContainText(words.status.waiting, making);
  await page.getByRole('searchbox', { name: words.search }).fill(mark);
  await expect(tile.locator('.picture-name')).toHaveText(`bridge-${mark}`);
  await tile.click();
  const name = (await page.getByRole('dialog').locator('.picture-key bdi').textContent()) ?? '';
  await page.keyboard.press('Escape');

  const story = {
    ...{ externalId: `e2e-library-${mark}`, locale: 'ar', section: 'culture', title: `جسر ${mark}` },
    ...{ body: 'نص الخبر.', image: name },
  };
  const [made] = await importItems([story]);
  const path = await addressOfArticle(made?.id ?? '');
  const alt = `جسر حجري على النهر ${mark}`;
  expect((await ask(path)).text).not.toContain(alt);

  await tile.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('link', { name: story.title })).toBeVisible();
  await expect(dialog.getByRole('button', { name: words.remove })).toHaveCount(0);

  await dialog.getByRole('button', { name: /50٪.*40٪/ }).focus();
  await page.keyboard.press('Shift+ArrowLeft');
  await page.keyboard.press('ArrowDown');
  await expect(dialog.getByRole('button', { name: /40٪.*41٪/ })).toBeFocused();
  const readBack = Promise.withResolvers<void>();
  await page.route('**/api/newsroom/media/*', async (route) => {
    await readBack.promise;
    await route.continue();
  });
  await dialog.getByRole('button', { name: words.saveFraming }).press('Enter');
  await expect.poll(async () => (await ask(path)).text).toContain('object-position:40% 41%');

  const written = dialog.getByRole('textbox', { name: words.alt });
  await written.fill(alt);
  const answered = page.waitForResponse('**/api/newsroom/media/*');
  readBack.resolve();
  await (await answered).finished();
  await page.unroute('**/api/newsroom/media/*');
  await expect(dialog.getByRole('button', { name: words.saveFraming })).toBeDisabled();
  await expect(written).toHaveValue(alt);
  await written.focus();
  await page.keyboard.press('Tab');
  await dialog.getByRole('button', { name: words.save, exact: true }).press('Enter');
  await expect(page.getByText(words.saved).first()).toBeVisible();
  await expect.poll(async () => (await ask(path)).text).toContain(alt);
  await expect(dialog.getByRole('heading', { name: alt })).toBeVisible();

  await dialog.getByRole('radio', { name: words.cropOf.replace('{ratio}', '1:1') }).check({ force: true });
  const frame = dialog.getByRole('button', { name: new RegExp(words.cropOf.replace('{ratio}', '1:1')) });
  const before = await frame.boundingBox();
  await frame.press('-');
  await frame.press('ArrowRight');
  expect((await frame.boundingBox())?.width).toBeLessThan(before?.width ?? 0);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);

  // Each is taken back by itself, though the other came after or before it.
  const undo = page.getByRole('button', { name: arabic.words.notices.undo });
  await expect(undo).toHaveCount(2);
  for (const left of [1, 0]) {
    await undo.first().press('Enter');
    await expect(undo).toHaveCount(left);
  }
  await expect.poll(async () => (await ask(path)).text).not.toContain('object-position:40% 41%');
  await expect.poll(async () => (await ask(path)).text).not.toContain(alt);
  await page.context().close();
});

test('nobody gets in by another door', async () => {
  const { buffer } = await newPhotograph('door.jpg', 90, 60);
  const send = (headers: Record<string, string>) =>
    fetch(`${site.origin}/api/newsroom/media`, { method: 'POST', body: new Uint8Array(buffer), headers });
  const { cookie } = await personWith('writer');
  expect((await send({ origin: site.origin })).status).toBe(401);
  expect((await send({ cookie, origin: 'https://elsewhere.example' })).status).toBe(403);
  expect((await ask('/api/newsroom/media')).status).toBe(401);
  expect((await ask('/admin/media')).status).toBe(403);
  expect((await ask('/admin/media/nothing', { headers: { cookie } })).status).toBe(404);
});

for (const { id, prefix, words: all } of editions)
  test(`axe finds nothing in the library or in a picture's dialog: ${id}, light and dark`, async ({
    browser,
  }) => {
    const page = await open(browser, prefix);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    expect(await violationsInBothThemes(page)).toEqual([]);
    await page.getByRole('row').first().press('Enter');
    await expect(page.getByRole('textbox', { name: all.library.alt })).toBeVisible();
    expect(await violationsInBothThemes(page)).toEqual([]);
    await page.context().close();
  });
