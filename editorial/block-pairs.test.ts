import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockPairs, differences } from './differences.ts';
import { bodyOf } from './testing.ts';

const text = fc
  .array(fc.constantFrom('في', 'البيتِ', 'بيت', 'مُحمَّد', '،', ' ', '\n', 'Reuters', '3-2', 'لـ«', '»'), {
    maxLength: 30,
  })
  .map((parts) => parts.join(''));

describe('word by word', () => {
  it('keeps words whole', () => {
    expect(differences('زار الوزيرُ بيروت', 'زار الوزراءُ بيروت')).toEqual([
      { kind: 'same', text: 'زار ' },
      { kind: 'removed', text: 'الوزيرُ' },
      { kind: 'added', text: 'الوزراءُ' },
      { kind: 'same', text: ' بيروت' },
    ]);
  });

  it('both texts can be read from it', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const found = differences(before, after);
        const without = (kind: string) =>
          found
            .filter((one) => one.kind !== kind)
            .map((one) => one.text)
            .join('');
        expect([without('added'), without('removed')]).toEqual([before, after]);
        if (before === after) expect(found.every(({ kind }) => kind === 'same')).toBe(true);
      }),
    );
  });
});

describe('block by block', () => {
  it('sets a paragraph beside what became of it', () => {
    const pairs = blockPairs(bodyOf('أول', 'ثان', 'ثالث'), bodyOf('أول', 'ثانٍ', 'ثالث', 'رابع'));
    const [first, second, third, fourth] = pairs;
    expect(first?.before).toBe(first?.after);
    expect([second?.before, second?.after]).toEqual([bodyOf('ثان').content[0], bodyOf('ثانٍ').content[0]]);
    expect(third?.before).toBe(third?.after);
    expect(fourth).toEqual({ before: null, after: bodyOf('رابع').content[0] });
  });

  it('both bodies can be read from it', () => {
    const body = fc.array(fc.constantFrom('أ', 'ب', 'ج', 'د'), { maxLength: 12 }).map((all) => bodyOf(...all));
    fc.assert(
      fc.property(body, body, (before, after) => {
        const pairs = blockPairs(before, after);
        expect(pairs.flatMap((pair) => pair.before ?? [])).toEqual(before.content);
        expect(pairs.flatMap((pair) => pair.after ?? [])).toEqual(after.content);
      }),
    );
  });
});
