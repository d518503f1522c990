import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockPairs } from './block-pairs.ts';
import { bodyOf } from './testing.ts';

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
    const body = fc
      .array(fc.constantFrom('أ', 'ب', 'ج', 'د'), { maxLength: 12 })
      .map((all) => bodyOf(...all));
    fc.assert(
      fc.property(body, body, (before, after) => {
        const pairs = blockPairs(before, after);
        expect(pairs.flatMap((pair) => pair.before ?? [])).toEqual(before.content);
        expect(pairs.flatMap((pair) => pair.after ?? [])).toEqual(after.content);
      }),
    );
  });
});
