import { partings } from '../attached.ts';
import { corrections, hardly } from '../corrections.ts';
import { fold } from '../fold.ts';
import { tokens } from '../tokens.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** A word that is likely misspelt, in UTF-16 units of the text. */
export interface UnknownWord {
  from: number;
  to: number;
  word: string;
}

const arabicWord = /[\p{Script=Arabic}&&\p{L}][[\p{Script=Arabic}\p{M}]&&[\p{L}\p{M}]]*/gv;
/** What may be written onto the end of a word. */
const endings = [
  'هما',
  'كما',
  'هم',
  'هن',
  'كم',
  'نا',
  'ها',
  'ات',
  'ان',
  'ين',
  'ون',
  'وا',
  'ه',
  'ت',
  'ي',
  'ا',
];
const fewestLetters = 4;

/** Decides word by word, and remembers: most words of a text stand in it more than once. */
export class SpellCheck {
  readonly #vocabulary: Vocabulary;
  readonly #own: ReadonlySet<string>;
  readonly #decided = new Map<string, boolean>();

  /**
   * @param vocabulary the words that were printed, with the number of articles that hold each
   * @param own words that are right however rare they are, as they are written
   */
  constructor(vocabulary: Vocabulary, own: Iterable<string>) {
    this.#vocabulary = vocabulary;
    this.#own = new Set([...own].map(fold));
  }

  /**
   * The words that are likely misspelt: nobody printed them, with or without what Arabic writes onto a word, and one that
   * was printed often is a mistake away. A word that is merely new is near nothing, and stays.
   */
  unknownIn(text: string): UnknownWord[] {
    return [...text.matchAll(arabicWord)].flatMap(({ 0: word, index }) =>
      this.#isWrong(word) ? [{ from: index, to: index + word.length, word }] : [],
    );
  }

  /** Up to five words that may have been meant, the likeliest first. */
  suggestionsFor(word: string): string[] {
    return corrections(this.#vocabulary, fold(word)).map(({ written }) => written);
  }

  #isWrong(word: string): boolean {
    const [folded, ...more] = tokens(fold(word));
    if (folded === undefined || more.length > 0 || folded.length < fewestLetters) return false;
    const known = this.#decided.get(folded);
    if (known !== undefined) return known;
    const isWrong =
      !this.#isKnown(folded) &&
      corrections(this.#vocabulary, folded).some(({ count, distance }) => count > hardly && distance <= 10);
    this.#decided.set(folded, isWrong);
    return isWrong;
  }

  #isKnown(folded: string): boolean {
    const fronts = [folded, ...partings(folded).map(({ rest }) => rest)];
    return fronts.some((front) => [front, ...withoutEnding(front)].some((form) => this.#isPrinted(form)));
  }

  #isPrinted(form: string): boolean {
    return [form, `ال${form}`, `${form}ه`].some(
      (one) => this.#own.has(one) || this.#vocabulary.countOf(one) > 0,
    );
  }
}

function withoutEnding(word: string): string[] {
  return endings.flatMap((ending) =>
    word.length >= ending.length + 3 && word.endsWith(ending) ? [word.slice(0, -ending.length)] : [],
  );
}
