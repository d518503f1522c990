import { APIError } from 'better-auth/api';
import { expect, test } from 'vitest';
import { hashing } from './hashing.ts';

test('of two hundred passwords at once a hundred and two are hashed, and the rest is asked to come again', async () => {
  const all = await Promise.allSettled(
    Array.from({ length: 200 }, () => hashing.verify({ hash: 'no-hash', password: 'x' })),
  );
  const away = all.filter((one) => one.status === 'rejected' && one.reason instanceof APIError);
  expect(away).toHaveLength(98);
  expect(away[0]).toMatchObject({ reason: { statusCode: 503, headers: { 'retry-after': '5' } } });
  const hash = await hashing.hash('correct-horse-battery');
  expect(await hashing.verify({ hash, password: 'correct-horse-battery' })).toBe(true);
  expect(await hashing.verify({ hash, password: 'wrong-horse-battery' })).toBe(false);
});
