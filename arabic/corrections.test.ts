import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { corrections } from './corrections.ts';
import { NearWords } from './edit-distance.ts';
import { sharedArticles } from './shared-articles.testing.ts';
import { sharedCases } from './shared-cases.testing.ts';
import { measureTypos, pairsOf } from './suggestion-measures.testing.ts';
import { countWords } from './vocabulary.testing.ts';
import { Vocabulary } from './vocabulary.ts';

const vocabulary = new Vocabulary([
  ['ايران', 30, 'إيران'],
  ['فلسطين', 25],
  ['مستشفي', 12, 'مستشفى'],
  ['المسوول', 2],
  ['المسؤول', 40],
  ['المسؤولين', 15],
  ['وزير', 80],
  ['وزيره', 9, 'وزيرة'],
  ['قضيه', 20, 'قضية'],
  ['قطيه', 20],
  ['قمه', 30, 'قمة'],
  ['facebook', 5],
]);
const meant = (typed: string) => corrections(vocabulary, typed).map(({ written }) => written);

describe('corrections', () => {
  it.each([
    ['فلصطين', 'فلسطين', 'letters that sound alike'],
    ['فلشطين', 'فلسطين', 'letters of one shape'],
    ['فلسطبن', 'فلسطين', 'keys side by side'],
    ['فلسيطن', 'فلسطين', 'neighbours swapped'],
    ['فلسطيين', 'فلسطين', 'a letter typed twice'],
    ['فسطين', 'فلسطين', 'a letter left out'],
    ['فلصتين', 'فلسطين', 'two mistakes'],
    ['مستسفا', 'مستشفى', 'alif for alif maqsura, and a dot less'],
    ['ايرن', 'إيران', 'shown as it is written'],
    ['facebok', 'facebook', 'Latin letters'],
    ['وللمسؤلين', 'وللمسؤولين', 'behind particles'],
  ])('%s → %s: %s', (typed, word) => {
    expect(meant(typed)[0]).toBe(word);
  });

  it('prefers what ears and keyboards invite among equals', () => {
    expect(meant('قظيه')[0]).toBe('قضية');
  });

  it('prefers the commoner among equals, and never offers the word itself', () => {
    expect(meant('المسوول')).toEqual(['المسؤول']);
    expect(meant('وزيرر')[0]).toBe('وزير');
    expect(meant('وزير')).toEqual(['وزيرة']);
  });

  it.each(['', 'ط', 'ظظظظظظظظ', 'ء'.repeat(500), '🙂'])('has nothing for %j', (typed) => {
    expect(meant(typed)).toEqual([]);
  });
});

describe('NearWords', () => {
  const letter = fc.constantFrom(...'ابتجدرسصعفقلمنهوي');
  const word = fc.string({ unit: letter, minLength: 2, maxLength: 9 });

  it('finds every word one mistake away, whatever the mistake', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 30 }), fc.nat(), letter, (words, n, other) => {
        const vocabulary = new Vocabulary(words.map((word) => [word, 1]));
        const meant = words[n % words.length] ?? '';
        const at = n % meant.length;
        const [head, tail] = [meant.slice(0, at), meant.slice(at)];
        const [first = '', second = ''] = tail;
        const typos = [
          head + other + tail,
          head + tail.slice(1),
          head + other + tail.slice(1),
          head + second + first + tail.slice(2),
        ];
        for (const typo of typos) {
          const found = new Map<string, number>();
          vocabulary.descend(
            new NearWords(typo, 10, (place, distance) => found.set(vocabulary.word(place), distance)),
          );
          expect(found.has(meant)).toBe(true);
          expect(found.get(meant) === 0).toBe(typo === meant);
        }
      }),
      { numRuns: 500 },
    );
  });
});

const articles = sharedArticles();
const typos = sharedCases('search-typos.tsv');
describe.skipIf(!articles || !typos)('shared typos', () => {
  it('lead to the word that was meant: 141 of 150 among five, 105 first', { timeout: 60_000 }, () => {
    const measured = measureTypos(new Vocabulary(countWords(articles ?? [])), pairsOf(typos ?? ''));
    expect(measured.asked).toBe(150);
    expect(measured.among).toBeGreaterThanOrEqual(141);
    expect(measured.first).toBeGreaterThanOrEqual(105);
  });
});
