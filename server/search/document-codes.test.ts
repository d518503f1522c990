import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codesIn, fieldsIn, holdsPhrase } from './document-codes.ts';

const document = (...fields: [number[], number[], number[]]) =>
  Uint32Array.from([fields[0].length, fields[1].length, ...fields.flat()]);

test('a phrase is words that follow each other', () => {
  const codes = document([7, 8], [9], [5, 6, 7, 9]);
  expect(holdsPhrase(codes, [6, 7, 9])).toBe(true);
  expect(holdsPhrase(codes, [5, 7])).toBe(false);
});

test('it does not reach from the headline into what follows, nor over the end', () => {
  const codes = document([7, 8], [9], [5, 6]);
  expect(holdsPhrase(codes, [8, 9])).toBe(false);
  expect(holdsPhrase(codes, [9, 5])).toBe(false);
  expect(holdsPhrase(codes, [6, 7])).toBe(false);
});

test('the lengths of fields are no words', () => {
  expect(holdsPhrase(document([3], [1], [4]), [1])).toBe(true);
  expect(holdsPhrase(document([3], [2], [4]), [1])).toBe(false);
});

const words = fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 8 });

test('every run of a field is a phrase, whatever the address of its bytes', () => {
  fc.assert(
    fc.property(
      words,
      words,
      words,
      fc.nat(),
      fc.nat(),
      fc.nat({ max: 3 }),
      (a, b, c, from, length, shift) => {
        const codes = document(a, b, c);
        const bytes = new Uint8Array(codes.byteLength + shift);
        bytes.set(new Uint8Array(codes.buffer), shift);
        const read = codesIn(bytes.subarray(shift));
        expect(read).toEqual(codes);
        const [, , body, end] = fieldsIn(read);
        expect([...read.subarray(body, end)]).toEqual(c);
        if (c.length === 0) return;
        const start = from % c.length;
        expect(holdsPhrase(read, c.slice(start, start + 1 + (length % (c.length - start))))).toBe(true);
      },
    ),
  );
});
