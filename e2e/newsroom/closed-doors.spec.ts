import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { areas, isArea, mayEnter } from '#editorial/areas.ts';
import { ask } from '../support/ask.ts';
import { editions } from '../support/editions.ts';
import { importItems } from '../support/import.ts';
import { newPerson, personWith, type TestPerson } from '../support/people.ts';
import { root, site } from '../support/site.ts';

const pagesFolder = 'app/[[]locale]/{(newsroom),(preview)}/admin';
const pages = globSync(`${pagesFolder}/**/page.tsx`, { cwd: root }).map((file) =>
  file
    .replace(/^.*\/admin/, '')
    .replace(/\/page\.tsx$/, '')
    .replace(/\[[^\]]+\]/g, 'nothing'),
);
/** Their links say themselves who may come in. */
const open = /^\/(?:sign-in|welcome|shared)(?:\/|$)/;
const closed = pages.filter((path) => !open.test(path));

const routes = globSync('app/api/newsroom/**/route.ts', { cwd: root })
  .filter((file) => !file.includes('/welcome/'))
  .flatMap((file) => {
    const path = file
      .replace(/^app/, '')
      .replace(/\/route\.ts$/, '')
      .replace(/\[[^\]]+\]/g, 'nothing');
    const source = readFileSync(join(root, file), 'utf8');
    const methods = source.match(/\b(?:GET|POST|PUT|PATCH|DELETE)\b(?=\s*[(=,}])/g) ?? [];
    return [...new Set(methods)].map((method) => ({ path, method }));
  });

const status = async (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  (await ask(path, { method, headers: { origin: site.origin, ...headers } })).status;

test('the lists of what is tried are not empty', () => {
  expect(closed.length).toBeGreaterThan(4);
  expect(routes.length).toBeGreaterThan(2);
});

test('who is not signed in gets nothing under /admin, in either language', async () => {
  for (const { prefix } of editions)
    for (const path of [...closed, '/no-such-part', '/articles/nothing/else'])
      expect(await status(`${prefix}/admin${path}`), prefix + path).toBe(403);
});

for (const role of ['writer', 'editor', 'chief'] as const) {
  test(`a ${role} gets nothing of the parts that are not theirs`, async () => {
    const { cookie } = await personWith(role);
    for (const { prefix } of editions) {
      for (const area of Object.keys(areas)) {
        if (!isArea(area) || mayEnter(role, area)) continue;
        for (const path of [area, `${area}/nothing`])
          expect([403, 404], `${prefix} ${path}`).toContain(
            await status(`${prefix}/admin/${path}`, { cookie }),
          );
      }
      expect(await status(`${prefix}/admin/no-such-part`, { cookie })).toBe(404);
    }
  });
}

test('who goes astray inside the newsroom still has all of it around them', async () => {
  const { cookie, name } = await personWith('writer');
  for (const { prefix } of editions)
    for (const path of ['/no-such-part', '/people', '/articles/nothing']) {
      const { text } = await ask(`${prefix}/admin${path}`, { headers: { cookie } });
      for (const seen of [`href="${prefix}/admin/media"`, 'newsroom-name', name, 'newsroom-absent'])
        expect(text, `${seen} at ${prefix}${path}`).toContain(seen);
    }
});

test('the newsroom’s interface answers nobody who is not signed in, nor another site', async () => {
  const { cookie } = await personWith('administrator');
  for (const { path, method } of routes) {
    expect([401, 403, 404], `${method} ${path}`).toContain(await status(path, {}, method));
    if (method === 'GET') continue;
    const foreign = { cookie, origin: 'https://evil.test', 'content-type': 'application/json' };
    expect([401, 403, 404], `${method} ${path}, from another site`).toContain(
      await status(path, foreign, method),
    );
  }
});

/** A word that stands nowhere else. */
const secretWord = `زرقوميش${[...String(Date.now())].map((digit) => 'ابتثجحخدذر'[Number(digit)]).join('')}`;

async function change(person: TestPerson, body: object): Promise<{ id: string }> {
  const answer = await fetch(`${site.origin}/api/newsroom/execute`, {
    method: 'POST',
    headers: { cookie: person.cookie, origin: site.origin, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const said = await answer.json();
  expect(said, JSON.stringify(said)).toMatchObject({ ok: true });
  return said.value;
}

test('not a word of a draft is at any public address, before it is published or after it is taken back', async () => {
  test.setTimeout(90_000);
  const chief = await personWith('chief');
  const section = 'closed-doors';
  const title = `خبر ${secretWord}`;
  const draft = {
    locale: 'ar',
    section,
    title,
    standfirst: secretWord,
    body: `نص ${secretWord}`,
    status: 'draft',
  };
  const [imported] = await importItems([{ ...draft, externalId: secretWord }]);
  const id = imported?.id ?? '';
  const query = encodeURIComponent(secretWord);
  const addresses = [
    ...['/', '/latest', `/${section}`, `/${section}/${id}/x`, `/${section}/${id}`, `/a/${id}`, `/en/a/${id}`],
    ...[
      `/og/${id}.png`,
      `/search?q=${query}`,
      `/api/v1/search?q=${query}`,
      `/api/v1/suggest?q=${query.slice(0, 48)}`,
    ],
    ...[`/api/v1/articles/${id}`, '/corrections', '/sitemap.xml', '/feed.xml', `/admin/articles/${id}`],
  ];
  const seenAt = async () => {
    const seen = [];
    for (const address of addresses) {
      const { text, status: code } = await ask(address);
      // Who searches is shown again what they sought, so there the whole headline is what must not be found.
      const leak = address.includes('q=') ? title : secretWord;
      if (text.includes(leak) || (address.startsWith('/og') && code === 200)) seen.push(address);
    }
    return seen;
  };
  expect(await seenAt()).toEqual([]);
  await change(chief, { subjectId: id, commands: [{ type: 'article.publish' }] });
  expect((await seenAt()).length).toBeGreaterThan(3);
  await change(chief, { subjectId: id, commands: [{ type: 'article.unpublish', reason: 'نُشر سهواً' }] });
  expect(await seenAt()).toEqual([]);
  // A colleague who has no part in it does not see it either.
  const other = await newPerson('writer');
  expect([403, 404]).toContain(await status(`/admin/articles/${id}`, { cookie: other.cookie }));
});

/** Addresses that a cache may take for files, and a server for pages of the newsroom. */
const mistakable = [
  ...[
    '/admin/x.css',
    '/admin/people.css',
    '/admin/people/x.js',
    '/en/admin/x.png',
    '/admin?x.css',
    '/admin/people?a=/x.css',
  ],
  ...[
    '/admin;.css',
    '/admin/..;/x.css',
    '/admin/people;x.css',
    '/%61dmin/people',
    '/admin%2Fpeople',
    '/admin%2fpeople%2ecss',
  ],
  ...[
    '/admin/people%00.css',
    '/admin/people%0a.css',
    '/admin/people%23.css',
    '/admin/people%3f.css',
    '//admin/people.css',
  ],
  ...[
    '/assets/..%2fadmin/people',
    '/assets/%2e%2e/admin/people',
    '/media/../admin/people',
    '/x/..;/admin/people',
  ],
  ...[
    '/admin.rsc',
    '/admin/people.rsc',
    '/admin/people.segments/_tree.segment.rsc',
    '/_next/data/x/admin/people.json',
  ],
  ...[
    '/api/newsroom/places/x.css',
    '/api/newsroom/places;.css',
    '/api/newsroom/places.css',
    '/api/newsroom/places?x.css',
  ],
];

test('no cache is led to keep what belongs to one person', async () => {
  test.setTimeout(60_000);
  const { cookie, email, name } = await personWith('administrator');
  const kept = [];
  for (const address of mistakable) {
    const { status, headers, text } = await ask(address, { headers: { cookie } });
    const caching = String(headers['cache-control'] ?? 'nothing is said');
    const isOpen = !/no-store/.test(caching) || /public/.test(caching) || headers['surrogate-key'];
    if (status >= 500 || (isOpen && (text.includes(email) || text.includes(name))))
      kept.push(`${address}: ${status} ${caching}`);
  }
  expect(kept).toEqual([]);
});

test('whatever a request calls this site, no answer calls it so', async () => {
  test.setTimeout(60_000);
  const names = [
    'host',
    'x-forwarded-host',
    'forwarded',
    'x-original-host',
    'x-host',
    'x-forwarded-server',
    'origin',
  ];
  const addresses = [
    '/',
    '/latest/',
    '/latest',
    '/nothing',
    '/feed.xml',
    '/atom.xml',
    '/feed.json',
    '/sitemap.xml',
    '/robots.txt',
  ];
  addresses.push(
    '/manifest.webmanifest',
    '/opensearch.xml',
    '/api/v1/articles',
    '/api/v1/openapi.json',
    '/admin/sign-in',
    '/search?q=x',
  );
  const said = [];
  for (const address of addresses) {
    for (const name of names) {
      const value = name === 'forwarded' ? 'host=evil.test;proto=https' : 'evil.test';
      const { status, headers, text } = await ask(address, { headers: { [name]: value } });
      if (status >= 500 || `${JSON.stringify(headers)}${text}`.includes('evil.test'))
        said.push(`${name} at ${address}`);
    }
  }
  expect(said).toEqual([]);
});
