import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { disagreements, mergedContent, type Side } from './merging.ts';
import { bodyOf, contentOf } from './testing.ts';

const base = contentOf({ headline: 'قطار', kicker: '', body: bodyOf('أول', 'ثان', 'ثالث') });

describe('two texts that went on from one', () => {
  it('agree on all that only one of them touched', () => {
    const mine = { ...base, headline: 'قطار الليل', body: bodyOf('أول', 'ثانٍ', 'ثالث') };
    const theirs = { ...base, kicker: 'سكك', body: bodyOf('أول', 'ثان', 'ثالث', 'رابع') };
    expect(disagreements(mine, theirs, base).map(({ id, likely }) => [id, likely])).toEqual([
      ['headline', 'mine'],
      ['kicker', 'theirs'],
      ['block 1', 'mine'],
      ['block 3', 'theirs'],
    ]);
    expect(mergedContent(mine, theirs, base, new Map())).toEqual({
      ...base,
      headline: 'قطار الليل',
      kicker: 'سكك',
      body: bodyOf('أول', 'ثانٍ', 'ثالث', 'رابع'),
    });
  });

  it('may both stay where both wrote', () => {
    const mine = { ...base, body: bodyOf('أول', 'ثان لي', 'ثالث') };
    const theirs = { ...base, body: bodyOf('أول', 'ثان لهم', 'ثالث') };
    const both = mergedContent(mine, theirs, base, new Map([['block 1', 'both']]));
    expect(both.body).toEqual(bodyOf('أول', 'ثان لهم', 'ثان لي', 'ثالث'));
  });
});

describe('whatever two people wrote', () => {
  const content = fc
    .record({
      headline: fc.constantFrom('قطار', 'طائرة', 'سفينة'),
      body: fc
        .array(fc.constantFrom('أول', 'ثان', 'ثالث', 'رابع'), { maxLength: 6 })
        .map((all) => bodyOf(...all)),
      topicIds: fc.subarray(['a', 'b']),
    })
    .map(contentOf);

  it('one side chosen everywhere is that side', () => {
    fc.assert(
      fc.property(content, content, content, (mine, theirs, base) => {
        const everywhere = (side: Side) =>
          new Map(disagreements(mine, theirs, base).map(({ id }) => [id, side]));
        expect(mergedContent(mine, theirs, base, everywhere('mine'))).toEqual(mine);
        expect(mergedContent(mine, theirs, base, everywhere('theirs'))).toEqual(theirs);
      }),
    );
  });
});
