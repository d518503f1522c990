import { expect, test } from 'vitest';
import { knownFields, unknownFields } from './known-fields.ts';

test('what an item may say is known, and what is not is named once', () => {
  expect(unknownFields(Object.fromEntries([...knownFields].map((name) => [name, '']))).length).toBe(0);
  expect(
    unknownFields({ title: 'خبر', headlien: 'خبر', corrections: [{ at: '', kind: 1 }, { kind: 2 }] }),
  ).toEqual(['headlien', 'corrections.kind']);
  for (const none of [null, 7, 'x', [], [{ a: 1 }]]) expect(unknownFields(none)).toEqual([]);
});

test('however many there are and however long they are, few are told, in words that a terminal can show', () => {
  const many = Object.fromEntries(
    Array.from({ length: 1000 }, (_, n) => [`\u001B[2J${n}${'x'.repeat(1000)}`, n]),
  );
  const told = unknownFields(many);
  expect(told.length).toBe(20);
  expect(Math.max(...told.map((name) => name.length))).toBeLessThanOrEqual(60);
  expect(told[0]).toMatch(/^\[2J0x/);
});
