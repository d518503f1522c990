import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isStopWord } from './stop-words.ts';
import { tellingWords, type WordEvidence } from './telling-words.ts';

/** As if a newsroom of 1,000 articles had been counted; «the» words are their own stems. */
const counts = new Map([
  ['في', 990],
  ['قال', 600],
  ['وزير', 150],
  ['ميناء', 40],
  ['رافعه', 6],
  ['مره', 1],
]);
const newsroom: WordEvidence = {
  stemOf: (word) => word.replace(/^ال/, ''),
  documentsWith: (stem) => counts.get(stem) ?? 0,
};
const told = (text: string, most = 10, evidence = newsroom) =>
  tellingWords([{ words: text.split(' '), weight: 1 }], evidence, most).map(({ stem }) => stem);

test.each<[why: string, text: string, stems: string[]]>([
  ['the rarest first', 'وزير الميناء الرافعه', ['رافعه', 'ميناء', 'وزير']],
  ['a stop word never', 'ميناء في علي ميناء', ['ميناء']],
  ['numbers and lone letters never', '120 ميناء 3.5 ب 2026', ['ميناء']],
  ['names with digits do', 'في u21', ['u21']],
  ['what most articles say never', 'قال وزير', ['وزير']],
  ['forms of a stem are one word', 'الميناء ميناء', ['ميناء']],
  ['a word that may stand here alone comes after one that others have', 'في مره رافعه', ['رافعه', 'مره']],
  ['nothing of nothing', '', []],
])('%s', (_, text, stems) => expect(told(`في ${text}`)).toEqual(stems));

test('what is repeated weighs more than what is said once, and the headline more than the body', () => {
  expect(told('في وزير ميناء ميناء ميناء', 1)).toEqual(['ميناء']);
  const texts = [
    { words: ['اضراب'], weight: 4 },
    { words: ['في', 'قطار', 'قطار'], weight: 1 },
  ];
  expect(tellingWords(texts, newsroom, 5).map(({ stem }) => stem)).toEqual(['اضراب', 'قطار']);
});

test('what nothing is known of is left out', () => {
  const evidence = { ...newsroom, documentsWith: (stem: string) => counts.get(stem) };
  expect(told('في ميناء مجهول', 5, evidence)).toEqual(['ميناء']);
});

test('rarity is told within the language of the text, and is uncertain among few documents', () => {
  const weight = (documents: number, often: number) => {
    const documentsWith = (stem: string) => (stem === 'the' ? documents : often);
    const texts = [{ words: ['the', 'harbour'], weight: 1 }];
    return tellingWords(texts, { stemOf: (word) => word, documentsWith }, 1)[0]?.weight ?? 0;
  };
  expect(weight(1000, 2)).toBeGreaterThan(weight(100, 2));
  expect(weight(100, 2)).toBeGreaterThan(3 * weight(12, 2));
  expect(weight(12, 6)).toBe(0);
});

test('whatever the text: words of its own, each once, none that says nothing, weights from 0 to 1 falling', () => {
  const word = fc.oneof(fc.constantFrom(...counts.keys(), 'علي', '7', 'ب'), fc.string({ minLength: 1 }));
  const texts = fc.array(fc.record({ words: fc.array(word), weight: fc.integer({ min: 1, max: 8 }) }));
  fc.assert(
    fc.property(texts, fc.nat({ max: 20 }), (given, most) => {
      const found = tellingWords(given, newsroom, most);
      const own = new Set(given.flatMap(({ words }) => words).map(newsroom.stemOf));
      expect(found.length).toBeLessThanOrEqual(most);
      expect(new Set(found.map(({ stem }) => stem)).size).toBe(found.length);
      for (const [n, { stem, weight }] of found.entries()) {
        expect(own.has(stem)).toBe(true);
        expect(isStopWord(stem)).toBe(false);
        expect(weight).toBeGreaterThanOrEqual(0);
        expect(weight).toBeLessThanOrEqual(Math.min(1, found[n - 1]?.weight ?? 1));
      }
    }),
  );
});
