import { eachSpacedWord } from '#arabic/tokens.ts';
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

/** @param text folded, its words parted by ASCII separators (arabic/tokens.ts, `spaced`) */
export function stemmed(text: string, vocabulary: Vocabulary, edition: string): StemmedText {
  const codes: number[] = [];
  const seen = new Set<string>();
  eachSpacedWord(text, (from, to) => {
    const { stem, code } = vocabulary.analyse(text, edition, from, to);
    if (codes.length < mostCodes) codes.push(code);
    seen.add(stem);
  });
  return { stems: [...seen].join(' '), codes: Uint32Array.from(codes) };
}
