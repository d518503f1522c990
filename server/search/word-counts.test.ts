import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bodyOf } from '#editorial/testing.ts';
import { WordCounts } from './word-counts.ts';

const text = fc.array(fc.constantFrom('قال', 'وقال', 'الميناء', 'في', 'port', '2026'), { maxLength: 12 });
const article = fc.record({ headline: text, standfirst: text, body: text });

test('a word counts once an article, wherever and however often it stands in it, and on top of what was counted before', () => {
  fc.assert(
    fc.property(
      fc.array(article, { maxLength: 20 }),
      fc.array(article, { maxLength: 5 }),
      (before, after) => {
        const counted = (articles: typeof before, known?: Map<string, number>) => {
          const words = new WordCounts(known);
          for (const { headline, standfirst, body } of articles)
            words.add({
              headline: headline.join(' '),
              standfirst: standfirst.join('، '),
              body: bodyOf(body.join(' ')),
            });
          return words.counts();
        };
        const expected: Record<string, number> = {};
        for (const { headline, standfirst, body } of [...before, ...after])
          for (const word of new Set([...headline, ...standfirst, ...body]))
            expected[word] = (expected[word] ?? 0) + 1;
        expect(Object.fromEntries(counted(after, counted(before)))).toEqual(expected);
      },
    ),
  );
});
