import { expect, test } from 'vitest';
import { canonicalJson } from './canonical-json.ts';

test('an object has one form, in whatever order its keys were written', () => {
  const moment = new Date('2026-11-20T06:00:00.123Z');
  expect(canonicalJson({ b: [{ d: 1, c: undefined }], a: moment, ب: null })).toBe(
    '{"a":"2026-11-20T06:00:00.123Z","b":[{"d":1}],"ب":null}',
  );
  expect(canonicalJson({ a: 1, b: 2 })).toBe(canonicalJson({ b: 2, a: 1 }));
});

test('keys that are whole numbers come first, as numbers', () => {
  expect(canonicalJson({ a: 1, '10': 1, '2': 1, '+': 1, '01': 1 })).toBe('{"2":1,"10":1,"+":1,"01":1,"a":1}');
});
