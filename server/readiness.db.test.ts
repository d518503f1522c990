import { tmpdir } from 'node:os';
import { beforeEach, expect, test } from 'vitest';
import { env } from './env.ts';
import { readStanding } from './metrics/standing.ts';
import { unreadiness } from './readiness.ts';
import { putStore } from './store.ts';
import { testNewsroom } from './testing.ts';

const newsroom = testNewsroom();

beforeEach(() => {
  Object.assign(env(), { dataFolder: tmpdir() });
});

test('a newsroom that is whole is ready, and its figures can be read', async () => {
  expect(await unreadiness()).toEqual([]);
  const { queues, sessions, freeBytes } = await readStanding(new Date());
  expect([queues.webhook, queues.imports, queues.pictures, sessions]).toEqual([0, 0, 0, 0]);
  expect(freeBytes).toBeGreaterThan(0);
});

test('one whose database cannot be written says why, and is ready again when it can', async () => {
  const locked = Object.assign(new Error('database is locked'), { code: 'SQLITE_BUSY' });
  putStore({ ...newsroom.store, write: () => Promise.reject(locked) });
  expect(await unreadiness()).toEqual(['database: it cannot be written: it is locked']);
  putStore(newsroom.store);
  expect(await unreadiness()).toEqual([]);
});

test('one that waits for its database does not wait with its answer, and does not pile tries up', async () => {
  const gate = Promise.withResolvers<never>();
  let tries = 0;
  putStore({
    ...newsroom.store,
    write: () => {
      tries += 1;
      return gate.promise;
    },
  });
  for (const _ of [1, 2]) {
    expect(await unreadiness({ longestMs: 5 })).toEqual(['database: it could not be written within 5 ms']);
  }
  expect(tries).toBe(1);
  putStore(newsroom.store);
  gate.resolve(undefined as never);
  await gate.promise;
  expect(await unreadiness()).toEqual([]);
});

test('one whose disk is nearly full says how much is left', async () => {
  expect(await unreadiness({ freeBytes: async () => 50 * 1024 ** 2 })).toEqual([
    'disk: 50 MB are free, 100 are needed',
  ]);
});
