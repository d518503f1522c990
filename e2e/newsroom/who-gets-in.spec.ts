import { expect, test } from '@playwright/test';
import { type PeopleRole, peopleRoles } from '#editorial/roles.ts';
import { askAs } from '../support/ask-as.ts';
import { actionFiles, allDoors, builtReferences, type Door } from '../support/doors.ts';
import { newDraft } from '../support/draft.ts';
import { newPerson, personWith } from '../support/people.ts';
import { site } from '../support/site.ts';
import { tableDigests } from '../support/table-digests.ts';
import { rows } from './who-gets-in.ts';

const row = /^(\w+) +(\S+) +((?:\d{3} *){5})(.*)$/;
const matrix = rows.split('\n').flatMap((line) => {
  const [, method = '', address = '', statuses = '', body = ''] = row.exec(line) ?? [];
  return method ? [{ method, address, statuses: statuses.trim().split(/ +/).map(Number), body }] : [];
});
const doors = allDoors();
const verbs = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

/** Whether a row's address is one of a door's: `/admin/people` of `/[locale]/admin/people`. */
function leadsTo(address: string, { path }: Door): boolean {
  const folders = path.replace(/^\/\[locale\](?=\/(?:admin|search)|$)/, '').split('/');
  const parts = (address.split('?')[0] ?? '').replace(/^\/$/, '').split('/');
  return (
    folders.length === parts.length && folders.every((one, at) => one.startsWith('[') || one === parts[at])
  );
}

const places = new Map<string, Record<string, string>>();

/** An address or a body as somebody asks it: with what is theirs, and what is another's. */
function filled(asker: string, text: string): string {
  return text.replace(/\{(own|others|token)\}/g, (_, name: string) => places.get(asker)?.[name] ?? '');
}

test.beforeAll(async () => {
  test.setTimeout(180_000);
  const [colleague] = await Promise.all([
    newPerson('writer'),
    ...peopleRoles.map((role) => personWith(role)),
  ]);
  const others = await newDraft({ by: colleague });
  const chief = await personWith('chief');
  const shared = await askAs(chief, 'POST', `/api/newsroom/articles/${others}/links`, '{"hours":24}');
  const { token } = JSON.parse(shared.text).value;
  for (const role of peopleRoles)
    places.set(role, { own: await newDraft({ by: await personWith(role) }), others, token });
  places.set('nobody', { own: others, others, token });
});

test('every page and every route has its row, and no row is of nothing', () => {
  const missing = doors.flatMap((door) => {
    const own = matrix.filter(({ address }) => leadsTo(address, door));
    return door.methods
      .filter((method) => method !== 'OPTIONS' && !own.some((one) => one.method === method))
      .map((method) => `${method} ${door.path}`);
  });
  expect(missing).toEqual([]);
  expect(matrix.length).toBeGreaterThan(90);
});

test('there is no server action, which would be a way to change something without a row', () => {
  expect(actionFiles()).toEqual([]);
});

test('what Next can call by a name is called for nobody: cached reads are on its list, too', async () => {
  const administrator = await personWith('administrator');
  const references = builtReferences();
  expect(references.length).toBeGreaterThan(5);
  for (const name of references) {
    for (const [person, path] of [
      [null, '/'],
      [null, '/admin/sign-in'],
      [administrator, '/admin'],
    ] as const) {
      const { status, text } = await askAs(person, 'POST', path, '[]', { 'next-action': name });
      expect([status, text], `${name} at ${path}`).toEqual([405, '']);
    }
  }
});

for (const [at, role] of (['nobody', ...peopleRoles] as const).entries()) {
  test(`what ${role} asks for is answered as its row says`, async () => {
    test.setTimeout(120_000);
    const person = role === 'nobody' ? null : await personWith(role as PeopleRole);
    const wrong = [];
    for (const { method, address, statuses, body } of matrix) {
      const { status, headers } = await askAs(person, method, filled(role, address), filled(role, body));
      if (status !== statuses[at]) wrong.push(`${method} ${address}: ${status} in place of ${statuses[at]}`);
      if (
        /^\/(?:admin|api\/(?:newsroom|auth))/.test(address) &&
        !/no-store/.test(headers['cache-control'] ?? '')
      )
        wrong.push(`${method} ${address} may be kept: ${headers['cache-control']}`);
    }
    expect(wrong).toEqual([]);
  });
}

test('a method that a door does not have does nothing, whoever tries it', async () => {
  test.setTimeout(120_000);
  const administrator = await personWith('administrator');
  const wrong = [];
  for (const door of doors) {
    const address = matrix.find((one) => leadsTo(one.address, door))?.address;
    if (address === undefined) continue;
    const had = new Set(door.methods.includes('GET') ? [...door.methods, 'HEAD'] : door.methods);
    for (const method of verbs.filter((one) => !had.has(one))) {
      const body = /^(?:GET|HEAD)$/.test(method) ? '' : '{}';
      const { status, text } = await askAs(administrator, method, filled('administrator', address), body);
      const isTold = method === 'OPTIONS' && status < 300 && text === '';
      if (!isTold && ![403, 404, 405, 410].includes(status)) wrong.push(`${method} ${address}: ${status}`);
    }
  }
  expect(wrong).toEqual([]);
});

const evil = [
  undefined,
  'null',
  'https://evil.test',
  `https://localhost:${site.port}`,
  `http://localhost:${site.port + 1}`,
  `http://localhost.evil.test:${site.port}`,
  `http://evil.test@localhost:${site.port}`,
  `http://localhost:${site.port}/`,
  '',
];

test('nothing is changed in a person’s name by a request that their own newsroom’s page did not send', async () => {
  test.setTimeout(120_000);
  const administrator = await personWith('administrator');
  const wrong = [];
  // A browser's report of a policy changes nothing, and may come from wherever.
  const changing = matrix.filter(({ method, address }) => method !== 'GET' && address !== '/api/reports');
  for (const { method, address, body } of changing) {
    const tries: Record<string, string | undefined>[] = evil.map((origin) => ({ origin }));
    for (const from of ['cross-site', 'same-site', 'none'])
      tries.push({ origin: site.origin, 'sec-fetch-site': from });
    for (const headers of tries) {
      const { status } = await askAs(
        administrator,
        method,
        filled('administrator', address),
        filled('administrator', body),
        headers,
      );
      // What is not there for anybody may be said to be so; a door of the newsroom is shut to other sites before it looks.
      const isRight = status === 403 || (status === 404 && !address.startsWith('/api/newsroom/'));
      if (!isRight) wrong.push(`${method} ${address} ${JSON.stringify(headers)}: ${status}`);
    }
  }
  expect(wrong).toEqual([]);
});

/** What is known of whoever asks, and not of the newsroom: that they are there, and the challenge of a passkey. */
const ofTheAsker = new Set(['sessions', 'users', 'verifications', 'rate_limits', 'presence']);

test('to look at something changes nothing, whoever looks and wherever', { tag: '@alone' }, async () => {
  test.setTimeout(120_000);
  const administrator = await personWith('administrator');
  const looks = matrix.filter(({ method }) => method === 'GET');
  const look = async () => {
    for (const { address } of looks) await askAs(administrator, 'GET', filled('administrator', address));
  };
  await look();
  const before = tableDigests();
  await look();
  const after = tableDigests();
  expect(Object.keys(after).length).toBeGreaterThan(15);
  const changed = Object.keys(after).filter(
    (table) => after[table] !== before[table] && !ofTheAsker.has(table),
  );
  expect(changed).toEqual([]);
});
