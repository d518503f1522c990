import { beforeEach, expect, test } from 'vitest';
import { users } from '#db/schema/people.ts';
import type { Actor } from '#editorial/permissions.ts';
import type { PeopleRole } from '#editorial/roles.ts';
import { execute } from '../execute.ts';
import { chief, testNewsroom, writing } from '../testing.ts';
import { enter, leave, readPresence } from './presence.ts';

const newsroom = testNewsroom();

const layla: Actor = { id: 'layla', role: 'writer' };
const omar: Actor = { id: 'omar', role: 'writer' };
const noon = new Date('2026-11-26T12:00:00Z');
const later = (seconds: number) => new Date(noon.getTime() + seconds * 1000);

let article = '';

beforeEach(async () => {
  await newsroom.store.write(async (tx) => {
    for (const { id, role } of [layla, omar, chief])
      await tx.insert(users).values({
        id,
        name: id,
        email: `${id}@warraq.test`,
        emailVerified: true,
        role: role as PeopleRole,
        twoFactorEnabled: false,
        createdAt: noon,
        updatedAt: noon,
      });
  });
  const [made] = await execute(layla, [{ commands: [writing()] }]);
  article = made?.ok ? made.value.id : '';
});

const names = async (person: Actor, at: Date) =>
  (await readPresence(person, at)).flatMap(({ people }) => people.map(({ name }) => name));

test('who has an article open learns who else has, and never of themselves', async () => {
  expect(await enter(layla, article, noon)).toEqual({ ok: true, value: [] });
  expect(await enter(chief, article, later(3))).toEqual({
    ok: true,
    value: [{ id: 'layla', name: 'layla' }],
  });
  expect(await names(chief, later(4))).toEqual(['chief', 'layla']);
});

test('who is not heard of for thirty seconds has left, and who says so at once', async () => {
  await enter(layla, article, noon);
  expect(await names(chief, later(29))).toEqual(['layla']);
  expect(await names(chief, later(30))).toEqual([]);
  await enter(layla, article, later(31));
  await leave(layla, article);
  expect(await names(chief, later(32))).toEqual([]);
});

test('what one may not see, one can neither enter nor hear of', async () => {
  await enter(chief, article, noon);
  expect(await enter(omar, article, noon)).toMatchObject({ ok: false, refusal: { code: 'not-found' } });
  expect(await enter(chief, 'nowhere', noon)).toMatchObject({ ok: false, refusal: { code: 'not-found' } });
  expect(await names(omar, noon)).toEqual([]);
  expect(await names(layla, noon)).toEqual(['chief']);
});
