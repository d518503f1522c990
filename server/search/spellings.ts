import { fold } from '#arabic/fold.ts';
import { tokens } from '#arabic/tokens.ts';

const written = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Cf}]*/gu;
/** Vowel marks, tatweel and what cannot be seen: people search without them, and are shown words without them. */
const adornment = /[\u064B-\u0652\u0670\u0640\p{Cf}]/gu;

interface Spelling {
  /** Folded; undefined for what is no single word. */
  word: string | undefined;
  articles: number;
}

/** How words are written in articles, and in how many of them. */
export class Spellings {
  readonly #known = new Map<string, Spelling>();

  /** Counts each of an article's spellings once. */
  add(texts: readonly string[]): void {
    const own = new Set<string>();
    for (const text of texts)
      for (const [word] of text.matchAll(written)) own.add(word.replace(adornment, ''));
    for (const spelling of own) {
      const known = this.#known.get(spelling) ?? { word: singleWord(spelling), articles: 0 };
      known.articles += 1;
      this.#known.set(spelling, known);
    }
  }

  /** Each folded word with how it is mostly written, and the number of articles that it was seen in (about). */
  words(): Map<string, { written: string; articles: number }> {
    const words = new Map<string, { written: string; most: number; articles: number }>();
    for (const [spelling, { word, articles }] of this.#known) {
      if (word === undefined) continue;
      const known = words.get(word) ?? { written: spelling, most: 0, articles: 0 };
      known.articles += articles;
      if (articles > known.most) [known.written, known.most] = [spelling, articles];
      words.set(word, known);
    }
    return words;
  }
}

function singleWord(spelling: string): string | undefined {
  const [word, ...more] = tokens(fold(spelling));
  return more.length === 0 ? word : undefined;
}
