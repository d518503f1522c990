import { expect, test } from 'vitest';
import { countUpload } from './upload-limit.ts';

const sent = (id: string, kind: 'picture' | 'import', times: number, now: number) =>
  Array.from({ length: times }, () => countUpload({ id }, kind, now)).filter(({ ok }) => ok).length;

test('one account sends so much at once and so much later, whatever the others send', () => {
  expect(sent('salma', 'picture', 1000, 0)).toBe(400);
  expect(countUpload({ id: 'salma' }, 'picture', 0)).toEqual({
    ok: false,
    refusal: { code: 'too-many', values: { seconds: 1 } },
  });
  expect(sent('nabil', 'picture', 10, 0)).toBe(10);
  expect(sent('salma', 'picture', 1000, 60_000)).toBe(120);
  expect(sent('salma', 'import', 100, 0)).toBe(20);
});
