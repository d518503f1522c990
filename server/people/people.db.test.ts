import { describe, expect, test } from 'vitest';
import { userByEmail } from '#db/queries/people.ts';
import { eventsOf } from '#db/queries/record.ts';
import {
  accounts,
  invitations,
  passkeys,
  sessions,
  twoFactors,
  users,
  verifications,
} from '#db/schema/people.ts';
import { events } from '#db/schema/record.ts';
import type { CommandInput } from '#editorial/commands/command.ts';
import type { PeopleRole } from '#editorial/roles.ts';
import { readPeople } from '../desk/people.ts';
import { execute, executeOne } from '../execute.ts';
import { TestBrowser } from '../session/browser.testing.ts';
import { carriedOut, system, testNewsroom } from '../testing.ts';
import { readBeginning } from './beginning.ts';
import { enter, readWelcome } from './enter.ts';
import { makeLink } from './make-link.ts';
import { dataOf } from './own-data.ts';

process.env.AUTH_SECRET = 'a secret of tests, and of nothing else';
const newsroom = testNewsroom();

const password = 'correct-horse-battery';
const passwordHash = 'not-a-hash-that-lets-anybody-in';
const invite = { name: 'سلمى', email: 'Salma@warraq.test', role: 'editor' as const };
const day = 24 * 60 * 60_000;
const later = (days: number) => new Date(Date.now() + days * day);

/** Somebody who works here; returns their id. */
async function person(name: string, role: PeopleRole): Promise<string> {
  const [id = ''] = await carriedOut({
    commands: [{ type: 'person.add', name, email: `${name}@warraq.test`, role, passwordHash }],
  });
  return id;
}

async function linkFor(whom: Parameters<typeof makeLink>[1]): Promise<string> {
  const link = await makeLink(system, whom);
  if (!link.ok) throw new Error(link.refusal.code);
  return link.value.path.split('/').at(-1) ?? '';
}

const outcome = async (work: ReturnType<typeof enter>) => {
  const result = await work;
  return result.ok ? result.value.email : result.refusal.code;
};
const entry = (token: string) => ({
  token,
  name: 'سلمى الحداد',
  email: 'somebody-else@warraq.test',
  password,
});
const change = async (id: string, command: CommandInput) => {
  const result = await executeOne(
    { id: 'root', role: 'administrator' },
    { subjectId: id, commands: [command] },
  );
  return result.ok ? 'done' : result.refusal.code;
};

describe('an invitation', () => {
  test('makes the account it was meant for, once, even for two at a time', async () => {
    const token = await linkFor({ invite });
    expect(await readWelcome(token)).toEqual({ purpose: 'join', ...invite, email: 'salma@warraq.test' });
    const both = await Promise.all([outcome(enter(entry(token))), outcome(enter(entry(token)))]);
    expect(both).toContain('salma@warraq.test');
    expect(both.filter((one) => one === 'salma@warraq.test')).toHaveLength(1);
    expect(await outcome(enter(entry(token)))).toBe('link-dead');
    expect(await userByEmail(newsroom.read, 'salma@warraq.test')).toMatchObject({
      name: 'سلمى الحداد',
      role: 'editor',
    });
    expect((await new TestBrowser().signIn('salma@warraq.test', password)).status).toBe(200);
  });

  test('ends after a week, is taken back, and is replaced by the next', async () => {
    const token = await linkFor({ invite });
    expect(await readWelcome(token, later(6.9))).not.toBeNull();
    expect(await outcome(enter(entry(token), later(7.1)))).toBe('link-dead');
    const second = await linkFor({ invite });
    expect(await outcome(enter(entry(token)))).toBe('link-dead');
    const result = await makeLink(system, { invite: { ...invite, email: 'other@warraq.test' } });
    expect(result.ok).toBe(true);
    expect(await readWelcome(second)).not.toBeNull();
    const invited = newsroom.delivered.findLast(({ after }) => after?.email === 'salma@warraq.test');
    expect(await change(invited?.subjectId ?? '', { type: 'person.uninvite' })).toBe('done');
    expect(await outcome(enter(entry(second)))).toBe('link-dead');
  });

  test('is not for who is here already, and not used up by a bad password', async () => {
    await person('nabil', 'writer');
    const taken = await makeLink(system, { invite: { ...invite, email: 'NABIL@warraq.test' } });
    expect(taken).toMatchObject({ ok: false, refusal: { code: 'already-there', field: 'email' } });
    const token = await linkFor({ invite });
    expect(await outcome(enter({ ...entry(token), password: 'too short' }))).toBe('password-short');
    expect(await outcome(enter({ ...entry(token), password: 'aaaaaaaaaaaaaaaa' }))).toBe(
      'password-guessable',
    );
    expect(await outcome(enter({ ...entry(token), name: ' ' }))).toBe('invalid-input');
    expect(await outcome(enter(entry(token)))).toBe('salma@warraq.test');
  });
});

test('a newsroom begins without anybody, and an editor who is there does not administer it', async () => {
  expect(await readBeginning()).toBe('empty');
  await person('huda', 'editor');
  expect(await readBeginning()).toBe('unadministered');
  await person('nabil', 'administrator');
  expect(await readBeginning()).toBe('administered');
});

describe('the first link', () => {
  test('makes an administrator, and none is made where there is one', async () => {
    const old = await linkFor('first');
    const token = await linkFor('first');
    expect(await outcome(enter(entry(old)))).toBe('link-dead');
    expect(await outcome(enter({ ...entry(token), email: '' }))).toBe('invalid-input');
    expect(await outcome(enter(entry(token)))).toBe('somebody-else@warraq.test');
    expect(await userByEmail(newsroom.read, 'somebody-else@warraq.test')).toMatchObject({
      role: 'administrator',
    });
    expect(await makeLink(system, 'first')).toMatchObject({ ok: false });
  });

  test('is dead once there is an administrator by another way', async () => {
    const token = await linkFor('first');
    await person('nabil', 'administrator');
    expect(await outcome(enter(entry(token)))).toBe('link-dead');
  });
});

test('a reset keeps out whoever had the password, and lets in whoever has the link', async () => {
  await outcome(enter(entry(await linkFor({ invite }))));
  const { id = '' } = (await userByEmail(newsroom.read, 'salma@warraq.test')) ?? {};
  const browser = new TestBrowser();
  await browser.signIn('salma@warraq.test', password);
  const token = await linkFor({ reset: id });
  expect((await browser.post('/two-factor/enable', { password })).status).toBe(401);
  expect((await browser.signIn('salma@warraq.test', password)).status).toBe(401);
  const fresh = 'سفينة تعبر نهرا من زجاج';
  expect(await outcome(enter({ ...entry(token), password: fresh }))).toBe('salma@warraq.test');
  expect(await outcome(enter({ ...entry(token), password: fresh }))).toBe('link-dead');
  expect((await browser.signIn('salma@warraq.test', fresh)).status).toBe(200);
});

describe('the last administrator', () => {
  test('can be neither disabled nor made something less', async () => {
    const first = await person('nabil', 'administrator');
    const second = await person('salma', 'administrator');
    expect(await change(second, { type: 'person.disable' })).toBe('done');
    expect(await change(first, { type: 'person.disable' })).toBe('last-administrator');
    expect(await change(first, { type: 'person.change', role: 'chief' })).toBe('last-administrator');
    expect(await change(second, { type: 'person.enable' })).toBe('done');
    expect(await change(first, { type: 'person.change', role: 'chief' })).toBe('done');
  });

  test('is one of two who take each other’s role at once', async () => {
    const ids = [await person('nabil', 'administrator'), await person('salma', 'administrator')];
    const both = await Promise.all(ids.map((id) => change(id, { type: 'person.change', role: 'writer' })));
    expect(both.sort()).toEqual(['done', 'last-administrator']);
  });
});

test('what happened to people is on record, with before and after, and with nothing that lets anybody in', async () => {
  const id = await person('nabil', 'writer');
  await person('salma', 'administrator');
  await change(id, { type: 'person.change', role: 'editor' });
  const token = await linkFor({ reset: id });
  const events = await eventsOf(newsroom.read, id);
  expect(events.map(({ type }) => type)).toEqual(['person.added', 'person.changed', 'person.reset']);
  expect(events[1]).toMatchObject({ actorId: 'root', before: { role: 'writer' }, after: { role: 'editor' } });
  const said = JSON.stringify(newsroom.delivered);
  expect(said).not.toContain(passwordHash);
  expect(said).not.toContain(token);
});

test('a person changes their own name, and nobody else’s', async () => {
  const [id, other] = [await person('nabil', 'writer'), await person('salma', 'writer')];
  const rename = async (subjectId: string) => {
    const commands = [{ type: 'person.rename' as const, name: 'نبيل' }];
    const [result] = await execute({ id, role: 'writer' }, [{ subjectId, commands }]);
    return result?.ok ? 'done' : result?.refusal.code;
  };
  expect([await rename(id), await rename(other)]).toEqual(['done', 'not-allowed']);
});

describe('an account that is removed', () => {
  const remove = (id: string) => change(id, { type: 'person.remove', name: 'حساب محذوف' });

  test('leaves no name, no email and no way in, and what was done stays', async () => {
    await person('root', 'administrator');
    const token = await linkFor({ invite });
    expect(await outcome(enter(entry(token)))).toBe('salma@warraq.test');
    const account = await userByEmail(newsroom.read, 'salma@warraq.test');
    const id = account?.id ?? '';
    const browser = new TestBrowser();
    await browser.signIn('salma@warraq.test', password);
    await change(id, { type: 'person.rename', name: 'سلمى الحداد' });
    const done = (await eventsOf(newsroom.read, id)).length;

    expect(await remove(id)).toBe('done');
    const held: string[] = [];
    for (const kind of [users, accounts, sessions, twoFactors, passkeys, invitations, verifications, events])
      held.push(JSON.stringify(await newsroom.read.select().from(kind)));
    expect(held.join()).not.toMatch(/salma@|سلمى/i);
    expect(await newsroom.read.$count(sessions)).toBe(0);
    expect(await eventsOf(newsroom.read, id)).toHaveLength(done + 1);
    expect((await readPeople()).people.map(({ name }) => name)).toEqual(['root']);
    expect(await change(id, { type: 'person.enable' })).toBe('not-found');
  });

  test('is never the last that administers', async () => {
    const only = await person('root', 'administrator');
    expect(await remove(only)).toBe('last-administrator');
  });

  test('may be made anew by somebody of the same email', async () => {
    await person('root', 'administrator');
    const id = await person('noura', 'writer');
    await remove(id);
    expect(await person('noura', 'writer')).not.toBe(id);
  });

  test('can be read whole before, without a secret', async () => {
    await person('noura', 'writer');
    let text = '';
    for await (const line of (await dataOf('noura@warraq.test')) ?? []) text += line;
    expect(text).toContain('noura@warraq.test');
    expect(text).not.toContain(passwordHash);
    expect(await dataOf('nobody@warraq.test')).toBeNull();
  });
});
