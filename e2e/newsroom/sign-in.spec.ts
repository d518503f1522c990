import { type CDPSession, expect, type Page, test } from '@playwright/test';
import ar from '#messages/ar.json' with { type: 'json' };
import en from '#messages/en.json' with { type: 'json' };
import { totp } from '#server/session/totp.testing.ts';
import { ask } from '../support/ask.ts';
import { violationsInBothThemes } from '../support/axe.ts';
import { importItems } from '../support/import.ts';
import { listening } from '../support/listening.ts';
import { type OwnNewsroom, openOwnNewsroom } from '../support/own-newsroom.ts';
import { commandLine, newPerson } from '../support/people.ts';

const { signIn, account, newsroom } = ar;
const email = 'salma@warraq.test';
const password = 'سفينة تعبر نهرا من زجاج';
const nextCode = 30_000;

let own: OwnNewsroom;
test.beforeAll(async () => {
  test.setTimeout(120_000);
  const body = 'نص أول مادة في غرفة أخبار جديدة.';
  own = await openOwnNewsroom((into) =>
    importItems(
      [
        {
          locale: 'ar',
          section: 'world',
          sectionName: 'العالم',
          title: 'خبر أول',
          body,
          externalId: 'first',
        },
      ],
      into,
    ),
  );
});
test.afterAll(() => own.close());

/** The link that the command line prints. */
async function linkFrom(...words: string[]): Promise<string> {
  return (await commandLine(['user', ...words], own)).match(/http\S+/)?.[0] ?? '';
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const atDesk = (page: Page) => expect(page.getByRole('navigation', { name: newsroom.parts })).toBeVisible();

async function givePassword(page: Page): Promise<void> {
  await page.goto(`${own.origin}/admin/sign-in`, { waitUntil: 'networkidle' });
  await page.getByLabel(signIn.email).fill(email);
  await page.getByLabel(signIn.password, { exact: true }).fill(password);
  await button(page, signIn.submit).click();
}

async function signOut(page: Page): Promise<void> {
  await page.goto(`${own.origin}/admin`, { waitUntil: 'networkidle' });
  await button(page, 'سلمى الحداد').click();
  await page.getByRole('menuitem', { name: newsroom.signOut }).click();
  await expect(page.getByLabel(signIn.email)).toBeVisible();
}

/** A phone or a laptop that has a passkey's chip, and whose owner always says yes. */
async function withAuthenticator(page: Page): Promise<CDPSession> {
  const client = await page.context().newCDPSession(page);
  await client.send('WebAuthn.enable');
  await client.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return client;
}

test('whoever comes before there is an administrator is told how the first is made', async ({ page }) => {
  for (const [prefix, words] of [
    ['', ar.signIn],
    ['/en', en.signIn],
  ] as const) {
    for (const path of ['/admin', '/admin/people', '/admin/sign-in']) {
      await page.goto(own.origin + prefix + path);
      await expect(page.getByRole('heading', { name: words.beginning.title })).toBeVisible();
      await expect(page.getByText('npm run warraq -- user first')).toBeVisible();
      await expect(page.getByLabel(words.email)).toHaveCount(0);
      expect(await violationsInBothThemes(page), prefix + path).toEqual([]);
    }
    expect((await page.goto(`${own.origin}${prefix}/admin/welcome/none`))?.status()).toBe(410);
    await expect(page.getByText(words.welcome.deadUnadministered)).toBeVisible();
    await expect(page.getByText('npm run warraq -- user first')).toBeVisible();
  }
});

test('the first administrator comes by a link, and back by each of the ways', async ({ page, browser }) => {
  test.setTimeout(180_000);
  const link = await linkFrom('first');

  await test.step('a link that is good once', async () => {
    await page.goto(link, { waitUntil: 'networkidle' });
    await page.getByLabel(signIn.welcome.name).fill('سلمى الحداد');
    await page.getByLabel(signIn.email).fill(email);
    await page.getByLabel(signIn.newPassword).fill('salma@warraq.test');
    await expect(page.getByText(signIn.strength.guessable)).toBeVisible();
    await page.getByLabel(signIn.newPassword).fill(password);
    await expect(page.getByText(signIn.strength.strong)).toBeVisible();
    await button(page, signIn.welcome.create).click();
    await atDesk(page);
    expect((await page.request.get(link)).status()).toBe(410);
    expect(await linkFrom('first')).toBe('');
  });

  let secret = '';
  let spent = '';
  let codes: string[] = [];
  await test.step('a second factor', async () => {
    await page.goto(`${own.origin}/admin/account`, { waitUntil: 'networkidle' });
    await button(page, account.turnOn).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(account.confirmPassword).fill(password);
    await button(page, account.next).click();
    await expect(dialog.getByRole('img', { name: account.qr })).toBeVisible();
    secret = ((await dialog.locator('.secret').textContent()) ?? '').replaceAll(' ', '');
    await dialog.getByLabel(account.code).fill('000000');
    await button(page, account.verify).click();
    await expect(dialog.getByText(account.wrongCode)).toBeVisible();
    spent = totp(secret);
    await dialog.getByLabel(account.code).fill(spent);
    await button(page, account.verify).click();
    await expect(dialog.getByText(account.codesText)).toBeVisible();
    codes = await dialog.locator('.codes li').allTextContents();
    expect(codes).toHaveLength(10);
    await button(page, account.codesKept).click();
    await expect(page.getByText(account.factorOn)).toBeVisible();
  });

  await withAuthenticator(page);
  await test.step('a passkey, with a name', async () => {
    await button(page, account.addPasskey).click();
    await page.getByLabel(account.passkeyName).fill('هاتفي');
    await button(page, account.next).click();
    await expect(page.getByText('هاتفي')).toBeVisible();
  });

  await test.step('in again with a code, which is spent then', async () => {
    await signOut(page);
    await givePassword(page);
    await page.getByLabel(signIn.code).fill(spent);
    await button(page, signIn.verify).click();
    await expect(page.getByText(signIn.wrongCode)).toBeVisible();
    await page.getByLabel(signIn.code).fill(totp(secret, Date.now() + nextCode));
    await button(page, signIn.verify).click();
    await atDesk(page);
  });

  await test.step('in again with a recovery code, once', async () => {
    await signOut(page);
    await givePassword(page);
    await button(page, signIn.useRecovery).click();
    await page.getByLabel(signIn.recovery).fill(` ${codes[0]?.toUpperCase()} `);
    await button(page, signIn.verify).click();
    await atDesk(page);
    const other = await browser.newPage();
    await givePassword(other);
    await button(other, signIn.useRecovery).click();
    await other.getByLabel(signIn.recovery).fill(codes[0] ?? '');
    await button(other, signIn.verify).click();
    await expect(other.getByText(signIn.wrongRecovery)).toBeVisible();
    await other.close();
  });

  await test.step('in again with the passkey alone', async () => {
    await signOut(page);
    await button(page, signIn.passkey).click();
    await atDesk(page);
  });

  await test.step('elsewhere, until that session is ended from here', async () => {
    const elsewhere = listening(await browser.newContext());
    const there = await elsewhere.newPage();
    await givePassword(there);
    await button(there, signIn.useRecovery).click();
    await there.getByLabel(signIn.recovery).fill(codes[1] ?? '');
    await button(there, signIn.verify).click();
    await atDesk(there);
    await page.goto(`${own.origin}/admin/account`, { waitUntil: 'networkidle' });
    await button(page, account.endOthers).click();
    await expect(page.getByText(account.othersEnded)).toBeVisible();
    await expect(page.getByText('بقيت 8 رموز استرداد لم تُستعمل.')).toBeVisible();
    expect((await there.goto(`${own.origin}/admin`))?.status()).toBe(403);
    expect((await page.goto(`${own.origin}/admin`))?.status()).toBe(200);
    await elsewhere.close();
  });

  await test.step('a reset takes all of it away and gives a new password', async () => {
    const reset = await linkFrom('reset', '--email', email);
    expect((await page.goto(`${own.origin}/admin`))?.status()).toBe(403);
    await page.goto(reset, { waitUntil: 'networkidle' });
    await page.getByLabel(signIn.newPassword).fill('بستان فوق سطح القمر');
    await button(page, signIn.welcome.save).click();
    await atDesk(page);
    await page.goto(`${own.origin}/admin/account`, { waitUntil: 'networkidle' });
    await expect(page.getByText(account.factorOff)).toBeVisible();
    await expect(page.getByText(account.noPasskeys)).toBeVisible();
  });
});

test('whoever changes the language of the form keeps their email and still gets to where they were going', async ({
  page,
}) => {
  const chief = await newPerson('chief', own);
  const going = '/admin/authors?q=%D8%B3%D9%84%D9%85%D9%89';
  await page.goto(own.origin + going, { waitUntil: 'networkidle' });
  await page.getByLabel(signIn.email).fill(chief.email);
  await page.getByLabel(signIn.password, { exact: true }).fill('typed before the language was changed');
  await page.getByRole('link', { name: signIn.otherLanguage }).click();
  await expect(page).toHaveURL(`${own.origin}/en${going}`);
  await expect(page.getByLabel(en.signIn.email)).toHaveValue(chief.email);
  await expect(page.getByLabel(en.signIn.password, { exact: true })).toHaveValue('');
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  await page.getByLabel(en.signIn.password, { exact: true }).fill(chief.password);
  await button(page, en.signIn.submit).click();
  await expect(page.getByRole('heading', { name: en.newsroom.authors })).toBeVisible();
  await expect(page).toHaveURL(`${own.origin}/en${going}`);
});

test('a form in the other language opened beside this one leaves nothing behind here', async ({ page }) => {
  await page.goto(`${own.origin}/admin/sign-in`, { waitUntil: 'networkidle' });
  await page.getByLabel(signIn.email).fill(email);
  const beside = page.context().waitForEvent('page');
  await page.getByRole('link', { name: signIn.otherLanguage }).click({ modifiers: ['ControlOrMeta'] });
  await expect((await beside).getByLabel(en.signIn.email)).toBeVisible();
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
});

test('one gets in with a browser that keeps nothing of a site', async ({ page }) => {
  const chief = await newPerson('chief', own);
  await page.addInitScript(() => {
    for (const name of ['sessionStorage', 'localStorage'])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('Access is denied for this document.', 'SecurityError');
        },
      });
  });
  await page.goto(`${own.origin}/admin/sign-in`, { waitUntil: 'networkidle' });
  await page.getByRole('link', { name: signIn.otherLanguage }).click();
  await page.getByLabel(en.signIn.email).fill(chief.email);
  await page.getByLabel(en.signIn.password, { exact: true }).fill(chief.password);
  await button(page, en.signIn.submit).click();
  await expect(page.getByRole('navigation', { name: en.newsroom.parts })).toBeVisible();
});

test('the other language of the form is never on another host', async () => {
  const hostile = ['/en/admin//evil.example', '/en/admin/%2F/evil.example', '/en/admin/\\evil.example'];
  for (const path of hostile) {
    const { status, text } = await ask(path, { at: own, headers: { 'x-asked': '//evil.example' } });
    expect(status, path).toBe(403);
    expect(/href="([^"]*)" lang="ar"/.exec(text)?.[1], path).toMatch(/^\/admin\/[^/]/);
  }
});

test('wrong passwords lock a name with one answer, whether anybody has it or not', async ({ page }) => {
  const answers: Record<string, string[]> = {};
  for (const name of [email, 'nobody@warraq.test']) {
    answers[name] = [];
    for (let n = 0; n < 6; n++) {
      await page.goto(`${own.origin}/admin/sign-in`, { waitUntil: 'networkidle' });
      await page.getByLabel(signIn.email).fill(name);
      await page.getByLabel(signIn.password, { exact: true }).fill('wrong-horse-battery');
      await button(page, signIn.submit).click();
      await expect(page.getByRole('alert').filter({ hasText: /\S/ })).toBeVisible();
      answers[name].push((await page.getByRole('alert').filter({ hasText: /\S/ }).textContent()) ?? '');
    }
  }
  expect(answers['nobody@warraq.test']).toEqual(answers[email]);
  expect(new Set(answers[email]).size).toBe(2);
});

for (const { prefix, words } of [
  { prefix: '', words: ar.signIn },
  { prefix: '/en', words: null },
]) {
  test(`axe finds nothing before one is in, under ${prefix || '/'}, light and dark`, async ({ page }) => {
    for (const path of ['/admin/sign-in', '/admin/welcome/none']) {
      await page.goto(own.origin + prefix + path);
      expect(await violationsInBothThemes(page), path).toEqual([]);
    }
    if (words) await expect(page.getByRole('heading', { name: words.welcome.deadTitle })).toBeVisible();
    await expect(page.getByText('npm run warraq')).toHaveCount(0);
  });
}
