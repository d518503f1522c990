import { beforeEach, describe, expect, test, vi } from 'vitest';
import { addPerson } from '../people/add-person.ts';
import { carriedOut, testNewsroom } from '../testing.ts';
import { auth } from './auth.ts';
import { TestBrowser } from './browser.testing.ts';
import { answerAuth } from './door.ts';
import { personOf } from './person.ts';
import { totp } from './totp.testing.ts';

process.env.AUTH_SECRET = 'a secret of tests, and of nothing else';
testNewsroom();

const email = 'salma@warraq.test';
const password = 'correct-horse-battery';
let id: string;

beforeEach(async () => {
  vi.restoreAllMocks();
  const added = await addPerson({ name: 'سلمى', email, role: 'writer', password });
  id = added.ok ? added.value.id : '';
});

const personIn = (browser: TestBrowser) => personOf(browser.headers());
const count = (statuses: number[], status: number) => statuses.filter((one) => one === status).length;

/** So many requests at one moment; returns the statuses. */
const atOnce = async (times: number, ask: (n: number) => Promise<{ status: number }>) =>
  (await Promise.all(Array.from({ length: times }, (_, n) => ask(n)))).map(({ status }) => status);

const addressOf = (n: number) => `198.51.${n >> 7}.${(n & 127) + 1}`;

async function signedIn(address?: string): Promise<TestBrowser> {
  const browser = new TestBrowser(address);
  await browser.signIn(email, password);
  return browser;
}

async function withSecondFactor() {
  const browser = await signedIn();
  const { body } = await browser.post('/two-factor/enable', { password });
  const secret = new URL(body.totpURI).searchParams.get('secret') ?? '';
  const spent = totp(secret);
  await browser.post('/two-factor/verify-totp', { code: spent });
  return { spent, codes: body.backupCodes as string[] };
}

describe('tries at once', () => {
  test('two hundred of one name, from as many addresses, are five', async () => {
    const { password: hashing } = await auth().$context;
    const verify = vi.spyOn(hashing, 'verify');
    const statuses = await atOnce(200, (n) =>
      new TestBrowser(addressOf(n)).signIn(email, `wrong-horse-${n}`),
    );
    expect([count(statuses, 401), count(statuses, 429)]).toEqual([5, 195]);
    expect(verify.mock.calls.length).toBeLessThanOrEqual(5);
  });

  test('of as many names as there are tries, from one address, are thirty', async () => {
    // What is no email is refused before a password is hashed, and counts all the same.
    const statuses = await atOnce(50, (n) => new TestBrowser('198.51.100.9').signIn(`nobody ${n}`, password));
    expect(count(statuses, 429)).toBe(20);
  });

  test('from addresses of one network in IPv6, which one customer has, are thirty', async () => {
    const statuses = await atOnce(50, (n) =>
      new TestBrowser(`2001:db8:1:2::${n.toString(16)}`).signIn(`nobody ${n}`, password),
    );
    expect(count(statuses, 429)).toBe(20);
  });

  test('of the second factor are five, however many passwords were given before', async () => {
    await withSecondFactor();
    const thieves = await Promise.all([1, 2, 3, 4].map((n) => signedIn(addressOf(n))));
    const statuses = await atOnce(50, (n) => {
      const thief = thieves[n % 4] as TestBrowser;
      thief.address = addressOf(n);
      return thief.post('/two-factor/verify-totp', { code: String(100_000 + n) });
    });
    expect(count(statuses, 200)).toBe(0);
    expect(count(statuses, 429)).toBe(45);
  });

  test('of one right recovery code let one in', async () => {
    const { codes } = await withSecondFactor();
    const browsers = await Promise.all([1, 2, 3, 4, 5].map((n) => signedIn(addressOf(n))));
    const answers = await Promise.all(
      browsers.map((browser) => browser.post('/two-factor/verify-backup-code', { code: codes[0] })),
    );
    expect(
      count(
        answers.map(({ status }) => status),
        200,
      ),
    ).toBe(1);
    const inside = await Promise.all(browsers.map(personIn));
    expect(inside.filter(Boolean)).toHaveLength(1);
  });
});

test('who has to wait is told for how long, by whichever limit', async () => {
  const retryAfter = async (n: number) => {
    const browser = new TestBrowser('198.51.100.200');
    const headers = browser.headers();
    const body = JSON.stringify({ email: n < 0 ? email : `nobody ${n}`, password: 'wrong-horse-battery' });
    const asked = new Request('http://localhost:3000/api/auth/sign-in/email', {
      method: 'POST',
      headers,
      body,
    });
    const { status, headers: said } = await answerAuth(asked);
    return { status, seconds: Number(said.get('retry-after')) };
  };
  const said = [];
  for (let n = 0; n < 32; n++) said.push(await retryAfter(n));
  const waiting = said.filter(({ status }) => status === 429);
  expect(waiting).toHaveLength(2);
  for (const { seconds } of waiting) expect(seconds).toBeGreaterThan(0);
});

describe('who has an account cannot be learned', () => {
  /** All that costs time is the password: it has to be hashed once for each, whoever is asked for. */
  const hashed = async (name: string, given = 'wrong-horse-battery') => {
    const { password: hashing } = await auth().$context;
    const spies = [vi.spyOn(hashing, 'hash'), vi.spyOn(hashing, 'verify')];
    const { status, body } = await new TestBrowser('192.0.2.77').signIn(name, given);
    const calls = spies.reduce((all, { mock }) => all + mock.calls.length, 0);
    vi.restoreAllMocks();
    return { status, body, calls };
  };

  test('by words or by the work of an answer to a sign-in', async () => {
    const unknown = await hashed('nobody@warraq.test');
    expect(unknown).toMatchObject({ status: 401, calls: 1 });
    expect(await hashed(email)).toEqual(unknown);
    await carriedOut({ subjectId: id, commands: [{ type: 'person.disable' }] });
    expect(await hashed(email, password)).toEqual(unknown);
    await carriedOut({ subjectId: id, commands: [{ type: 'person.enable' }] });
    // Who is being reset has no password at all.
    await carriedOut({ subjectId: id, commands: [{ type: 'person.reset', digest: 'a'.repeat(43) }] });
    expect(await hashed(email, password)).toEqual(unknown);
  });
});

describe('a session', () => {
  test('that somebody laid into a browser before is never the one that a sign-in begins', async () => {
    const thief = await signedIn('203.0.113.66');
    const victim = new TestBrowser();
    for (const [name, value] of thief.cookies) victim.cookies.set(name, value);
    const planted = new Map(victim.cookies);
    await victim.signIn(email, password);
    for (const [name, value] of planted) expect(victim.cookies.get(name)).not.toBe(value);
    expect(await personIn(thief)).toBeNull();
  });

  test('is over on the server when one signs out, whatever the browser keeps', async () => {
    const browser = await signedIn();
    const kept = new TestBrowser();
    for (const [name, value] of browser.cookies) kept.cookies.set(name, value);
    expect((await browser.post('/sign-out')).status).toBe(200);
    expect(await personIn(kept)).toBeNull();
  });

  test('is another after the password was changed, and the one before is over', async () => {
    const browser = await signedIn();
    const kept = new TestBrowser();
    for (const [name, value] of browser.cookies) kept.cookies.set(name, value);
    const changed = { currentPassword: password, newPassword: 'سفينة تعبر نهرا من زجاج' };
    expect((await browser.post('/change-password', changed)).status).toBe(200);
    expect(await personIn(browser)).not.toBeNull();
    expect(await personIn(kept)).toBeNull();
  });

  test('is nobody’s whose cookie was made up, cut or signed by another', async () => {
    const browser = await signedIn();
    const [[name = '', value = ''] = []] = [...browser.cookies].filter(([one]) =>
      one.includes('session_token'),
    );
    const token = decodeURIComponent(value).split('.')[0] ?? '';
    for (const forged of [
      token,
      `${token}.`,
      `${token}.${'A'.repeat(43)}=`,
      `${token}x.${value.split('.')[1]}`,
      '',
      'null',
    ]) {
      const other = new TestBrowser();
      other.cookies.set(name, forged);
      expect(await personIn(other), forged).toBeNull();
    }
  });
});

describe('the second factor', () => {
  test('is not passed by a code that was used, whatever is written around it', async () => {
    const { spent } = await withSecondFactor();
    for (const code of [spent, ` ${spent}`, `${spent} `, `0${spent}`, spent.split('').join(' ')]) {
      const browser = await signedIn();
      const { status } = await browser.post('/two-factor/verify-totp', { code });
      expect(status, code).toBeGreaterThanOrEqual(400);
      expect(await personIn(browser)).toBeNull();
      if (status === 429) return;
    }
  });

  test('is not turned off, set anew or read by who has the password and not the second factor', async () => {
    await withSecondFactor();
    const thief = await signedIn('203.0.113.66');
    for (const path of [
      '/two-factor/disable',
      '/two-factor/enable',
      '/two-factor/generate-backup-codes',
      '/change-password',
    ])
      expect(
        (await thief.post(path, { password, currentPassword: password, newPassword: 'سفينة تعبر نهرا' }))
          .status,
        path,
      ).toBe(401);
  });
});

/** What of better-auth may be asked from outside; all that it has beside it is closed. */
const open = [
  'POST /change-password',
  'GET /passkey/generate-authenticate-options',
  'GET /passkey/generate-register-options',
  'POST /passkey/delete-passkey',
  'POST /passkey/update-passkey',
  'POST /passkey/verify-authentication',
  'POST /passkey/verify-registration',
  'POST /sign-in/email',
  'POST /sign-out',
  'POST /two-factor/disable',
  'POST /two-factor/enable',
  'POST /two-factor/generate-backup-codes',
  'POST /two-factor/verify-backup-code',
  'POST /two-factor/verify-totp',
];

test('of all that better-auth can answer, what is not on the list is answered by nobody', async () => {
  const endpoints = Object.values(auth().api) as {
    path?: string;
    options?: { method?: string | string[] };
  }[];
  const all = endpoints.flatMap(({ path, options }) =>
    path === undefined ? [] : [options?.method ?? []].flat().map((method) => `${method} ${path}`),
  );
  expect(all.length).toBeGreaterThan(30);
  const answered = [];
  for (const one of new Set(all)) {
    const [method = '', path = ''] = one.split(' ');
    const asked = new TestBrowser().request(
      `/api/auth${path.replace(/:\w+/g, 'x')}`,
      method,
      method === 'GET' ? undefined : {},
    );
    const { status, headers } = await answerAuth(asked);
    if (status !== 404) answered.push(one);
    expect(headers.get('cache-control'), one).toBe('no-store');
  }
  expect(answered.sort()).toEqual([...open].sort());
});

test('a request that another site’s page sent, or that hides where it comes from, changes no account', async () => {
  const browser = await signedIn();
  const elsewhere = [
    'null',
    'https://evil.test',
    'http://localhost:3001',
    'http://localhost.evil.test:3000',
    null,
  ];
  for (const origin of elsewhere) {
    for (const one of open.filter((line) => line.startsWith('POST'))) {
      const asked = browser.request(`/api/auth${one.split(' ')[1]}`, 'POST', { password });
      if (origin === null) asked.headers.delete('origin');
      else asked.headers.set('origin', origin);
      expect((await answerAuth(asked)).status, `${one} from ${origin}`).toBe(403);
    }
  }
  expect(await personIn(browser)).not.toBeNull();
});
