/** The words of articles that are about to be written, and of how many articles. */
export interface ComingWords {
  documents: number;
  /** Folded word → how many of them hold it. */
  counts: ReadonlyMap<string, number>;
}

let coming: ComingWords | null = null;

/**
 * Tells the index the words of what an import is about to write. A newsroom that is filled then counts its words once, at
 * the first batch, where it would else write its index anew as it reaches each size (grow.ts). Those that are refused in the
 * end have been counted too: of thousands, few.
 */
export function expectWords(words: ComingWords): void {
  coming = words;
}

/**
 * What is expected, once: whoever writes the first of these articles decides by it, and what has been counted is not to be
 * counted again with the articles behind them.
 */
export function takeExpected(): ComingWords | null {
  const taken = coming;
  coming = null;
  return taken;
}
