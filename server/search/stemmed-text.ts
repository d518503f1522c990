import type { DocumentCodes } from './document-codes.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Of a longer text only so many words can be ranked and found in phrases; all of them are found. */
const mostCodes = 20_000;

/** A text as the index holds it. */
export interface StemmedText {
  /** Each once, parted by spaces. */
  stems: string;
  /** Every word in its order (codes.ts). */
  codes: DocumentCodes;
}

/** @param words folded, in their order */
export function stemmed(words: string[], vocabulary: Vocabulary, edition: string): StemmedText {
  const codes = new Uint32Array(Math.min(words.length, mostCodes));
  const seen = new Set<string>();
  for (const [at, word] of words.entries()) {
    const { stem, code } = vocabulary.analyse(word, edition);
    if (at < mostCodes) codes[at] = code;
    seen.add(stem);
  }
  return { stems: [...seen].join(' '), codes };
}
