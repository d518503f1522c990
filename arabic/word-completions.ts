import { articles } from './attached.ts';
import { isParticle } from './particles.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A word that what was typed may become. */
export interface WordCompletion {
  /** With the article or without it, whichever is commoner. */
  word: string;
  written: string;
  /** Documents that hold it with the article, without, or behind a particle, summed. */
  count: number;
}

/** Of each form only the commonest words are looked at; people do not type on for the others. */
const perForm = 48;
const mostSpellings = 8;
/** Nobody searches for «ان» or «لم». */
const fewestLetters = 3;

/** A letter as typed, and what it stands for where hamza was left out. */
const withHamza: Readonly<Record<string, readonly string[]>> = {
  و: ['و', 'ؤ'],
  ي: ['ي', 'ئ'],
  ا: ['ا', 'اء'],
};

/**
 * The ways a folded beginning may go on where hamza was left out: «مسو» for «مسؤول», «قراه» for «قراءه». The first letter
 * stays: hamza on it is always on ا, which `fold` has seen to.
 */
export function spellings(beginning: string): string[] {
  return [...beginning]
    .reduce<string[]>(
      (heads, letter) =>
        heads.length < mostSpellings && heads[0] !== ''
          ? heads.flatMap((head) => (withHamza[letter] ?? [letter]).map((form) => head + form))
          : heads.map((head) => head + letter),
      [''],
    )
    .slice(0, mostSpellings);
}

/**
 * The words that a folded beginning may become, the commonest first. The article may be left out, and so may hamza; with
 * article, without, and behind a particle a word is one word. What was typed with the article goes on with it.
 */
export function wordCompletions(vocabulary: Vocabulary, beginning: string): WordCompletion[] {
  const definite = beginning.startsWith('ال') && beginning.length > 2;
  const fronts = definite ? articles : ['', ...articles];
  const found = new Map<string, { count: number; shown?: number }>();
  for (const spelling of spellings(definite ? beginning.slice(2) : beginning)) {
    for (const front of fronts) {
      for (const place of vocabulary.commonest(vocabulary.beginningWith(front + spelling), perForm)) {
        const base = vocabulary.word(place).slice(front.length);
        const word = found.get(base) ?? { count: 0 };
        const count = vocabulary.count(place);
        word.count += count;
        const showable = front === '' || front === 'ال';
        if (showable && count > (word.shown === undefined ? 0 : vocabulary.count(word.shown)))
          word.shown = place;
        found.set(base, word);
      }
    }
  }
  return [...found.values()]
    .flatMap(({ count, shown = -1 }) =>
      shown < 0 ? [] : [{ word: vocabulary.word(shown), written: vocabulary.written(shown), count }],
    )
    .filter(({ word, written }) => word.length >= fewestLetters && !isParticle(word) && !isParticle(written))
    .sort((a, b) => b.count - a.count);
}
