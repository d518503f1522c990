import { expect, test } from '@playwright/test';
import { type Answer, ask } from '../support/ask.ts';
import { importItems } from '../support/import.ts';
import { observatory, wantedHeaders } from '../support/observatory.ts';
import { type OwnNewsroom, openOwnNewsroom } from '../support/own-newsroom.ts';
import { commandLine } from '../support/people.ts';

const origin = 'https://news.example';
const password = 'correct-horse-battery';
const items = [
  { externalId: 'kept', section: 'world', title: 'خبر', body: 'نص.' },
  { externalId: 'gone', section: 'world', title: 'خبر سُحب', body: 'نص.', status: 'withdrawn' },
];

let own: OwnNewsroom;
let ids: string[];

test.beforeAll(async () => {
  test.setTimeout(120_000);
  own = await openOwnNewsroom(
    async (into) => {
      ids = (await importItems(items, into)).map(({ id }) => id);
      const account = ['--email', 'salma@news.example', '--name', 'سلمى', '--role', 'administrator'];
      await commandLine(['user', 'add', ...account], into, password);
    },
    { env: { SITE_URL: origin } },
  );
});

test.afterAll(() => own?.close());

const post = (path: string, headers: Record<string, string> = {}, body = '') =>
  ask(path, {
    at: own,
    method: 'POST',
    headers: { origin, 'content-type': 'application/json', ...headers },
    body,
  });
const get = (path: string) => ask(path, { at: own });

/** Every kind of answer there is, by what it is called, with the status it has. */
const kinds: [string, number, () => Promise<Answer>][] = [
  ['the front page', 200, () => get('/')],
  [
    'an article',
    200,
    async () => get(new URL((await get(`/a/${ids[0]}`)).headers.location ?? '', origin).pathname),
  ],
  ['what has moved', 308, () => get(`/a/${ids[0]}`)],
  ['the search', 200, () => get('/search?q=x')],
  ['what is not there', 404, () => get('/nothing/at/all')],
  ['what was withdrawn', 410, () => get(`/a/${ids[1]}`)],
  ['a fault', 500, () => get('/status/500')],
  ['another method', 405, () => post('/')],
  ['a body that is too long', 413, () => post('/api/newsroom/execute', { 'content-length': '5000000' })],
  ['a feed', 200, () => get('/feed.xml')],
  ['the sitemap', 200, () => get('/sitemap.xml')],
  ['robots.txt', 200, () => get('/robots.txt')],
  ['the API', 200, () => get('/api/v1/articles')],
  ['its problems', 400, () => get('/api/v1/articles?limit=x')],
  ['its unknown addresses', 404, () => get('/api/nothing')],
  ['a card', 200, () => get(`/og/${ids[0]}.png`)],
  ['a picture that is not there', 404, () => get('/media/nothing-400.avif')],
  ['a file that is not there', 404, () => get('/_next/static/nothing.css')],
  ['whether it is alive', 200, () => get('/healthz')],
  ['the newsroom to a stranger', 403, () => get('/admin')],
  ['the form to sign in', 200, () => get('/admin/sign-in')],
  ['a link that is dead', 410, () => get('/admin/welcome/nothing')],
  ['the newsroom’s interface to a stranger', 401, () => get('/api/newsroom/places')],
  ['what another site asks', 403, () => post('/api/newsroom/execute', { origin: 'https://evil.test' }, '{}')],
  [
    'a wrong password',
    401,
    () => post('/api/auth/sign-in/email', {}, '{"email":"a@b.test","password":"wrong-horse"}'),
  ],
];

test('every kind of answer gets A+ by the rules of Mozilla’s Observatory and of securityheaders.com', async () => {
  test.setTimeout(60_000);
  const wrong = [];
  for (const [kind, expected, answer] of kinds) {
    const { status, headers } = await answer();
    const { score, findings } = observatory(headers);
    if (status !== expected) wrong.push(`${kind}: ${status}`);
    if (score < 100) wrong.push(`${kind}: ${score} ${findings.map(({ rule }) => rule).join(' ')}`);
    const missing = wantedHeaders.filter((name) => headers[name] === undefined);
    if (missing.length > 0) wrong.push(`${kind}: no ${missing.join(', ')}`);
    if (/script-src[^;]*'unsafe/.test(String(headers['content-security-policy'])))
      wrong.push(`${kind}: runs what is unsafe`);
  }
  expect(wrong).toEqual([]);
});

test('who signs in gets a cookie of this very host, that no script reads and no other site sends', async () => {
  const sent = JSON.stringify({ email: 'salma@news.example', password });
  const { status, headers } = await post('/api/auth/sign-in/email', {}, sent);
  expect(status).toBe(200);
  expect(headers['set-cookie']?.join()).toMatch(/^__Host-warraq\.session_token=/);
  expect(observatory(headers).findings.map(({ rule }) => rule)).toContain(
    'cookies-secure-with-httponly-sessions-and-samesite',
  );
  expect(observatory(headers).score).toBeGreaterThanOrEqual(100);
});
