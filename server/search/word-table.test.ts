import fc from 'fast-check';
import { expect, test } from 'vitest';
import { WordTable } from './word-table.ts';

const word = fc.string({ unit: fc.constantFrom('ا', 'ل', 'م', 'a', '1'), minLength: 1, maxLength: 6 });

test('it holds what a map holds, whichever stretch of a text asks for it', () => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 3000 }), fc.array(word, { maxLength: 20 }), (set, asked) => {
      const map = new Map<string, { n: number }>();
      const table = new WordTable<{ n: number }>();
      for (const [n, one] of set.entries()) {
        map.set(one, { n });
        table.set(one, { n });
      }
      expect(table.size).toBe(map.size);
      for (const one of [...set, ...asked]) {
        expect(table.get(one)).toEqual(map.get(one));
        expect(table.get(`قبل${one}بعد`, 3, 3 + one.length)).toEqual(map.get(one));
      }
    }),
    { numRuns: 30 },
  );
});

test('it is empty when it has been emptied', () => {
  const table = new WordTable<object>();
  table.set('كلمة', {});
  table.clear();
  expect(table.get('كلمة')).toBeUndefined();
  expect(table.size).toBe(0);
});
