import type { CleanedWhere } from 'better-auth/adapters';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { authAdapter } from './auth-adapter.ts';
import type { Store } from './doors.ts';
import { emptyTestStore, openTestStore } from './testing.ts';

let store: Store;
beforeAll(async () => {
  store = await openTestStore();
});
beforeEach(() => emptyTestStore(store));
afterAll(() => store.close());

type Where = Partial<CleanedWhere> & Pick<CleanedWhere, 'field' | 'value'>;

/** The adapter as better-auth makes it, which gives ids and dates their form. */
const adapter = () =>
  authAdapter(async () => store)({
    rateLimit: { storage: 'database' },
    user: { additionalFields: { role: { type: 'string' }, twoFactorEnabled: { type: 'boolean' } } },
  });
const limits = (...where: Where[]) => ({ model: 'rateLimit', where });
const keysOf = async (...where: Where[]) =>
  (
    await adapter().findMany<{ key: string }>({
      ...limits(...where),
      sortBy: { field: 'key', direction: 'asc' },
    })
  ).map(({ key }) => key);

/** Four rows whose counts are 1 to 4. */
async function fourRows() {
  const rows = [1, 2, 3, 4];
  for (const count of rows)
    await adapter().create({
      model: 'rateLimit',
      data: { key: `k${count}`, count, lastRequest: 1_790_000_000_000 + count },
    });
}

describe('what is looked for', () => {
  beforeEach(fourRows);

  test.each<[string, Where[], string[]]>([
    ['eq', [{ field: 'count', value: 2 }], ['k2']],
    ['ne', [{ field: 'count', operator: 'ne', value: 2 }], ['k1', 'k3', 'k4']],
    ['lt', [{ field: 'count', operator: 'lt', value: 2 }], ['k1']],
    ['lte', [{ field: 'count', operator: 'lte', value: 2 }], ['k1', 'k2']],
    ['gt', [{ field: 'count', operator: 'gt', value: 3 }], ['k4']],
    ['gte', [{ field: 'count', operator: 'gte', value: 3 }], ['k3', 'k4']],
    ['in', [{ field: 'key', operator: 'in', value: ['k1', 'k4'] }], ['k1', 'k4']],
    ['not_in', [{ field: 'key', operator: 'not_in', value: ['k1', 'k4'] }], ['k2', 'k3']],
    ['whatever its case', [{ field: 'key', value: 'K3', mode: 'insensitive' }], ['k3']],
    [
      'and',
      [
        { field: 'count', operator: 'gt', value: 1 },
        { field: 'count', operator: 'lt', value: 4 },
      ],
      ['k2', 'k3'],
    ],
    [
      'or',
      [
        { field: 'key', value: 'k1', connector: 'OR' },
        { field: 'key', value: 'k4', connector: 'OR' },
      ],
      ['k1', 'k4'],
    ],
  ])('by %s', async (_, where, keys) => {
    expect(await keysOf(...where)).toEqual(keys);
  });

  test('by what is not there, and what is', async () => {
    const at = new Date('2026-11-26T10:00:00.123Z');
    const person = {
      name: 'سلمى',
      email: 'salma@warraq.test',
      emailVerified: true,
      role: 'writer',
      twoFactorEnabled: false,
      createdAt: at,
      updatedAt: at,
    };
    await adapter().create({ model: 'user', data: person });
    const found = (where: Where) => adapter().count({ model: 'user', where: [where] });
    expect(await found({ field: 'image', value: null })).toBe(1);
    expect(await found({ field: 'image', operator: 'ne', value: null })).toBe(0);
    expect(await found({ field: 'name', operator: 'ne', value: null })).toBe(1);
  });

  test('in pages, from either end', async () => {
    const page = (offset: number) =>
      adapter().findMany<{ key: string }>({
        model: 'rateLimit',
        limit: 2,
        offset,
        sortBy: { field: 'count', direction: 'desc' },
      });
    expect((await page(0)).map(({ key }) => key)).toEqual(['k4', 'k3']);
    expect((await page(2)).map(({ key }) => key)).toEqual(['k2', 'k1']);
  });

  test('by something unknown: that is an error and not an answer', async () => {
    await expect(keysOf({ field: 'key', operator: 'contains', value: 'k' })).rejects.toThrow('contains');
    await expect(adapter().count({ model: 'jwks' })).rejects.toThrow('jwks');
  });
});

describe('what is changed', () => {
  beforeEach(fourRows);

  test('is what was meant and nothing else; large numbers stay whole', async () => {
    const lastRequest = 1_790_000_999_999;
    const updated = await adapter().update<{ lastRequest: number }>({
      ...limits({ field: 'key', value: 'k2' }),
      update: { lastRequest },
    });
    expect(Number(updated?.lastRequest)).toBe(lastRequest);
    expect(
      await adapter().updateMany({
        ...limits({ field: 'count', operator: 'gt', value: 2 }),
        update: { count: 9 },
      }),
    ).toBe(2);
    expect(await keysOf({ field: 'count', value: 9 })).toEqual(['k3', 'k4']);
    await adapter().delete(limits({ field: 'key', value: 'k1' }));
    expect(await adapter().deleteMany(limits({ field: 'count', value: 9 }))).toBe(2);
    expect(await keysOf()).toEqual(['k2']);
  });

  test('dates, flags and ids come back as they went in', async () => {
    const at = new Date('2026-11-26T10:00:00.123Z');
    const person = {
      name: 'سلمى',
      email: 'salma@warraq.test',
      emailVerified: true,
      role: 'writer',
      twoFactorEnabled: false,
      createdAt: at,
      updatedAt: at,
    };
    const { id } = await adapter().create<Record<string, unknown>, { id: string }>({
      model: 'user',
      data: person,
    });
    const row = await adapter().findOne({ model: 'user', where: [{ field: 'id', value: id }] });
    expect(row).toMatchObject({ ...person, id });
  });

  test('a count is added to, so that of twenty at once none is lost', async () => {
    const once = () =>
      adapter().incrementOne({
        ...limits({ field: 'key', value: 'k1' }),
        increment: { count: 1 },
        set: { lastRequest: 7 },
      });
    await Promise.all(Array.from({ length: 20 }, once));
    expect(await keysOf({ field: 'count', value: 21 })).toEqual(['k1']);
  });

  test('a count is added to only while its condition holds', async () => {
    const once = () =>
      adapter().incrementOne({
        ...limits({ field: 'key', value: 'k1' }, { field: 'count', operator: 'lt', value: 5 }),
        increment: { count: 1 },
      });
    const results = await Promise.all(Array.from({ length: 20 }, once));
    expect(results.filter(Boolean)).toHaveLength(4);
  });
});

test('what can be taken once is given to one caller only', async () => {
  const expiresAt = new Date(Date.now() + 60_000);
  await adapter().create({ model: 'verification', data: { identifier: 'challenge', value: 'v', expiresAt } });
  const take = () =>
    adapter().consumeOne({ model: 'verification', where: [{ field: 'identifier', value: 'challenge' }] });
  const taken = await Promise.all(Array.from({ length: 20 }, take));
  expect(taken.filter(Boolean)).toHaveLength(1);
  expect(await adapter().count({ model: 'verification' })).toBe(0);
});
