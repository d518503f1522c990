import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Vocabulary, type WordCount } from './vocabulary.ts';

const word = fc.string({ unit: fc.constantFrom(...'ابتلكو '), minLength: 1, maxLength: 6 });
const entries = fc.array(fc.tuple(word, fc.integer({ min: 1, max: 99 })), { maxLength: 60 });

/** The words of a vocabulary that a descent arrives at, going on only below letters that a rule allows. */
function visited(vocabulary: Vocabulary, allows: (depth: number, letter: string) => boolean): string[] {
  const words: string[] = [];
  const letters: string[] = [];
  vocabulary.descend({
    enter(depth, unit) {
      letters[depth] = String.fromCharCode(unit);
      return allows(depth, letters[depth]);
    },
    arrive(place, length) {
      expect(letters.slice(0, length).join('')).toBe(vocabulary.word(place));
      words.push(vocabulary.word(place));
    },
  });
  return words;
}

describe('Vocabulary', () => {
  it('knows every word, its count and how it is written', () => {
    const vocabulary = new Vocabulary([
      ['ايران', 7, 'إيران'],
      ['من', 90],
      ['الحكومه', 12, 'الحكومة'],
    ]);
    const all = Array.from({ length: vocabulary.size }, (_, place) => vocabulary.written(place));
    expect(all).toEqual(['الحكومة', 'إيران', 'من']);
    expect(vocabulary.countOf('ايران')).toBe(7);
    expect(vocabulary.countOf('ايرا')).toBe(0);
    expect(vocabulary.countOf('يمن')).toBe(0);
  });

  it('leaves out what is too long for a word', () => {
    expect(new Vocabulary([['ا'.repeat(41), 3]]).size).toBe(0);
    expect(new Vocabulary([['ا'.repeat(40), 3]]).size).toBe(1);
  });

  it('may be empty', () => {
    const vocabulary = new Vocabulary([]);
    expect(vocabulary.countOf('ما')).toBe(0);
    expect(vocabulary.beginningWith('م')).toEqual([0, 0]);
    expect(visited(vocabulary, () => true)).toEqual([]);
  });

  it('adds up what comes twice, and finds words by their beginnings', () => {
    fc.assert(
      fc.property(entries, word, (list, beginning) => {
        const vocabulary = new Vocabulary(list);
        const sums = new Map<string, number>();
        for (const [word, count] of list) sums.set(word, (sums.get(word) ?? 0) + count);
        for (const [word, sum] of sums) expect(vocabulary.countOf(word)).toBe(sum);
        const [from, to] = vocabulary.beginningWith(beginning);
        const found = Array.from({ length: to - from }, (_, n) => vocabulary.word(from + n));
        expect(found).toEqual([...sums.keys()].filter((word) => word.startsWith(beginning)).sort());
      }),
    );
  });

  it('leads a descent to every word, in order, save those below a letter that was refused', () => {
    fc.assert(
      fc.property(entries, fc.array(fc.subarray([...'ابتلكو ']), { maxLength: 6 }), (list, refused) => {
        const vocabulary = new Vocabulary(list as WordCount[]);
        const words = [...new Set(list.map(([word]) => word))].sort();
        expect(visited(vocabulary, () => true)).toEqual(words);
        const allows = (depth: number, letter: string) => !refused[depth]?.includes(letter);
        const allowed = words.filter((word) => [...word].every((letter, depth) => allows(depth, letter)));
        expect(visited(vocabulary, allows)).toEqual(allowed);
      }),
    );
  });

  it('tells the commonest of a range', () => {
    fc.assert(
      fc.property(entries, fc.integer({ min: 1, max: 9 }), (list, most) => {
        const vocabulary = new Vocabulary(list);
        const counts = Array.from({ length: vocabulary.size }, (_, place) => vocabulary.count(place));
        const commonest = vocabulary.commonest([0, vocabulary.size], most).map((place) => counts[place]);
        expect(commonest.toReversed()).toEqual(counts.toSorted((a, b) => b - a).slice(0, most));
      }),
    );
  });
});
