import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from './clean-up/texts.testing.ts';
import { countWords, readingMinutes } from './reading-time.ts';

describe('countWords', () => {
  it.each([
    ['', 0],
    [' «…» — ، ', 0],
    ['مُحَمَّدٌ رَسُولُ السَّلَامِ', 3],
    ['القاهرة،دمشق', 2],
    ['النتيجة 3-2 و12.5% من Author’s', 5],
    ['زر https://a.com/b الآن', 3],
    ['كلمة – كلمة—كلمة', 3],
    ['ال\u200Cعاصمة \u2068John\u2069', 2],
    ['🚨 عاجل 𞤀𞤣', 2],
    ['a\nb\u00A0c', 3],
  ])('%j has %i', (text, words) => {
    expect(countWords(text)).toBe(words);
  });

  it('counts words parted by spaces', () => {
    const word = fc.constantFrom('خبر', 'news', '3-2', 'م.', '«نص»', 'مُهِم،');
    fc.assert(fc.property(fc.array(word), (words) => countWords(words.join(' ')) === words.length));
  });

  it('counts two texts as it counts each', () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => countWords(`${a} ${b}`) === countWords(a) + countWords(b)),
    );
  });
});

describe('readingMinutes', () => {
  it.each([
    [0, 'ar', 1],
    [181, 'ar', 1],
    [362, 'ar', 2],
    [1810, 'ar-EG', 10],
    [238, 'en', 1],
    [2380, 'en-GB', 10],
  ])('%i words in %s take %i', (words, locale, minutes) => {
    expect(readingMinutes(words, locale)).toBe(minutes);
  });
});
