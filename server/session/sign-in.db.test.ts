import { beforeEach, describe, expect, test, vi } from 'vitest';
import { eventsOf } from '#db/queries/record.ts';
import { readAccount } from '../people/account.ts';
import { addPerson } from '../people/add-person.ts';
import { carriedOut, testNewsroom } from '../testing.ts';
import { TestBrowser } from './browser.testing.ts';
import { personOf } from './person.ts';
import { totp } from './totp.testing.ts';

process.env.AUTH_SECRET = 'a secret of tests, and of nothing else';
const newsroom = testNewsroom();

const email = 'salma@warraq.test';
const password = 'correct-horse-battery';
let id: string;

beforeEach(async () => {
  vi.useRealTimers();
  const added = await addPerson({ name: 'سلمى', email, role: 'writer', password });
  id = added.ok ? added.value.id : '';
});

const personIn = (browser: TestBrowser) => personOf(browser.headers());

/** How many recovery codes the account page says are left. */
async function codesLeft(browser: TestBrowser): Promise<number | null> {
  const person = await personIn(browser);
  if (!person) throw new Error('Nobody is signed in.');
  return (await readAccount(person)).codesLeft;
}

/** Sets the second factor up, as the account page does. */
async function withSecondFactor(browser: TestBrowser) {
  const { body } = await browser.post('/two-factor/enable', { password });
  const secret = new URL(body.totpURI).searchParams.get('secret') ?? '';
  const spent = totp(secret);
  await browser.post('/two-factor/verify-totp', { code: spent });
  return { secret, spent, codes: body.backupCodes as string[] };
}

describe('a password', () => {
  test('lets in, with a cookie that no script reads; a new one each time, and the old one is dead', async () => {
    const browser = new TestBrowser();
    const { status, cookies } = await browser.signIn(email, password);
    expect(status).toBe(200);
    expect(cookies.join()).toMatch(/^warraq\.session_token=.*HttpOnly; SameSite=Lax/i);
    expect(await personIn(browser)).toMatchObject({
      id,
      name: 'سلمى',
      role: 'writer',
      hasSecondFactor: false,
    });
    const old = new TestBrowser();
    for (const [name, value] of browser.cookies) old.cookies.set(name, value);
    await browser.signIn(email, password);
    expect(await personIn(browser)).not.toBeNull();
    expect(await personIn(old)).toBeNull();
  });

  test('that is wrong, of nobody, or of one who may not work here any more: all have one answer', async () => {
    const asked = async (name: string, given: string) => {
      const { status, body } = await new TestBrowser().signIn(name, given);
      return { status, body };
    };
    const wrong = await asked(email, 'wrong-horse-battery');
    expect(wrong.status).toBe(401);
    expect(await asked('nobody@warraq.test', password)).toEqual(wrong);
    await carriedOut({ subjectId: id, commands: [{ type: 'person.disable' }] });
    expect(await asked(email, password)).toEqual(wrong);
  });

  test('cannot be changed without the old one; then every other session ends', async () => {
    const [here, there] = [new TestBrowser(), new TestBrowser()];
    await here.signIn(email, password);
    await there.signIn(email, password);
    const change = (currentPassword: string, newPassword: string) =>
      here.post('/change-password', { currentPassword, newPassword });
    expect((await change('wrong-horse-battery', 'another-horse-battery')).body.code).toBe('INVALID_PASSWORD');
    expect((await change(password, 'aaaaaaaaaaaaaaaa')).body.code).toBe('PASSWORD_GUESSABLE');
    expect((await change(password, 'سفينة تعبر نهرا من زجاج')).status).toBe(200);
    expect(await personIn(here)).not.toBeNull();
    expect(await personIn(there)).toBeNull();
    expect((await new TestBrowser().signIn(email, password)).status).toBe(401);
  });
});

describe('wrong tries', () => {
  const tries = async (name: string, count: number) => {
    const answers = [];
    for (let n = 0; n < count; n++)
      answers.push(await new TestBrowser(`198.51.100.${n}`).signIn(name, 'wrong-horse-battery'));
    return answers.map(({ status, body }) => ({ status, code: body.code }));
  };

  test('lock a name, whether anybody has it or not, and from wherever they come', async () => {
    const known = await tries(email, 7);
    expect(known.map(({ status }) => status)).toEqual([401, 401, 401, 401, 401, 429, 429]);
    expect(await tries('nobody@warraq.test', 7)).toEqual(known);
    expect((await new TestBrowser('192.0.2.1').signIn(email.toUpperCase(), password)).body.code).toBe(
      'LOCKED',
    );
  });

  test('made all at once get no further', async () => {
    const all = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        new TestBrowser(`198.51.100.${n}`).signIn(email, 'wrong-horse-battery'),
      ),
    );
    expect(all.filter(({ status }) => status === 401)).toHaveLength(5);
  });

  test('end by themselves, and a right password takes them away', async () => {
    await tries(email, 6);
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 61_000 });
    expect((await new TestBrowser().signIn(email, password)).status).toBe(200);
    expect((await tries(email, 5)).every(({ status }) => status === 401)).toBe(true);
  });

  test('from one address are limited, whatever names they try', async () => {
    const browser = new TestBrowser('198.51.100.200');
    const statuses = [];
    // What is no email at all is refused before a password is hashed, which takes a second where little else runs.
    for (let n = 0; n < 32; n++) statuses.push((await browser.signIn(`nobody ${n}`, password)).status);
    expect(statuses.filter((status) => status === 429)).toHaveLength(2);
  });
});

describe('the second factor', () => {
  test('stands between the password and the session; each of its codes is good once', async () => {
    const browser = new TestBrowser();
    await browser.signIn(email, password);
    const { secret, spent } = await withSecondFactor(browser);
    expect((await personIn(browser))?.hasSecondFactor).toBe(true);

    const other = new TestBrowser();
    expect((await other.signIn(email, password)).body.twoFactorRedirect).toBe(true);
    expect(await personIn(other)).toBeNull();
    expect((await other.post('/two-factor/verify-totp', { code: spent })).status).toBe(401);
    const next = totp(secret, Date.now() + 30_000);
    const [one, two] = await Promise.all([
      other.post('/two-factor/verify-totp', { code: next }),
      other.post('/two-factor/verify-totp', { code: next }),
    ]);
    expect([one.status, two.status].sort()).toEqual([200, 401]);
    expect(await personIn(other)).not.toBeNull();
    // The record says when somebody came in, and nothing of a password whose second factor did not follow.
    const acts = (await eventsOf(newsroom.read, id)).flatMap(({ after }) => after?.act ?? []);
    expect(acts).toEqual(['signed-in', 'second-factor-on', 'signed-in']);
  });

  test('is not guessed: five codes and the account waits, longer each time', async () => {
    const browser = new TestBrowser();
    await browser.signIn(email, password);
    await withSecondFactor(browser);
    const thief = new TestBrowser();
    const statuses: number[] = [];
    for (let n = 0; n < 8; n++) {
      if (n % 4 === 0) await thief.signIn(email, password);
      statuses.push((await thief.post('/two-factor/verify-totp', { code: String(100_000 + n) })).status);
    }
    expect(statuses.slice(0, 5)).toEqual([401, 401, 401, 401, 401]);
    expect(statuses.slice(5)).toEqual([429, 429, 429]);
  });

  test('may be a recovery code, once each; new ones replace the old', async () => {
    const browser = new TestBrowser();
    await browser.signIn(email, password);
    const { codes } = await withSecondFactor(browser);
    expect(new Set(codes).size).toBe(10);
    const enter = async (code: string) => {
      const other = new TestBrowser();
      await other.signIn(email, password);
      return (await other.post('/two-factor/verify-backup-code', { code, trustDevice: true })).status;
    };
    expect(await codesLeft(browser)).toBe(10);
    expect(await enter(codes[0] ?? '')).toBe(200);
    expect(await enter(codes[0] ?? '')).toBe(401);
    expect(await codesLeft(browser)).toBe(9);
    const { body } = await browser.post('/two-factor/generate-backup-codes', { password });
    expect(await enter(codes[1] ?? '')).toBe(401);
    expect(await enter(body.backupCodes[1])).toBe(200);
    expect(await codesLeft(browser)).toBe(9);
    await browser.post('/two-factor/disable', { password });
    expect(await codesLeft(browser)).toBeNull();
  });

  test('no device is trusted to go without, whatever it asks for', async () => {
    const browser = new TestBrowser();
    await browser.signIn(email, password);
    const { codes } = await withSecondFactor(browser);
    const other = new TestBrowser();
    await other.signIn(email, password);
    await other.post('/two-factor/verify-backup-code', { code: codes[0], trustDevice: true });
    expect((await other.signIn(email, password)).body.twoFactorRedirect).toBe(true);
  });

  test('is turned off with the password only', async () => {
    const browser = new TestBrowser();
    await browser.signIn(email, password);
    await withSecondFactor(browser);
    expect((await browser.post('/two-factor/disable', { password: 'wrong-horse-battery' })).status).toBe(400);
    expect((await browser.post('/two-factor/disable', { password })).status).toBe(200);
    expect((await personIn(browser))?.hasSecondFactor).toBe(false);
  });
});

test('somebody who is disabled is out at once', async () => {
  const browser = new TestBrowser();
  await browser.signIn(email, password);
  expect(await personIn(browser)).not.toBeNull();
  await carriedOut({ subjectId: id, commands: [{ type: 'person.disable' }] });
  expect(await personIn(browser)).toBeNull();
  await carriedOut({ subjectId: id, commands: [{ type: 'person.enable' }] });
  expect(await personIn(browser)).toBeNull();
  expect((await browser.signIn(email, password)).status).toBe(200);
});

test.each([
  '/sign-up/email',
  '/list-sessions',
  '/update-user',
  '/change-email',
  '/reset-password',
  '/delete-user',
])('%s is not open', async (path) => {
  expect((await new TestBrowser().post(path)).status).toBe(404);
});

test('another site cannot sign a person out or change anything in their name', async () => {
  const browser = new TestBrowser();
  await browser.signIn(email, password);
  const headers = browser.headers();
  headers.set('origin', 'https://evil.test');
  const { answerAuth } = await import('./door.ts');
  const answer = await answerAuth(
    new Request('http://localhost:3000/api/auth/sign-out', { method: 'POST', headers, body: '{}' }),
  );
  expect(answer.status).toBe(403);
  expect(await personIn(browser)).not.toBeNull();
});

test('the one-time codes of this file are those of RFC 6238', () => {
  // Appendix B: the secret is "12345678901234567890", eight digits at 59 s are 94287082.
  expect(totp('GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ', 59_000)).toBe('287082');
});
