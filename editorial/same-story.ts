import { sharedRuns, sharedWords } from '#arabic/shared-runs.ts';

/** What an article says, its words as numbers, the same number for the forms of a word. */
export interface Told {
  headline: Uint32Array;
  /** All of it, the headline first. */
  words: Uint32Array;
  /** Shared by the articles that tell one story in several editions. */
  pair: string | null;
}

/** So much of a text, or of a headline's words, in common makes another version of a story and not another story. */
const sameText = 0.5;
const sameHeadline = 0.75;

/** Whether two articles tell one story: a corrected or continued version of it, or the same one published again. */
export function isSameStory(a: Told, b: Told): boolean {
  if (a.pair !== null && a.pair === b.pair) return true;
  return sharedWords(a.headline, b.headline) >= sameHeadline || sharedRuns(a.words, b.words) >= sameText;
}
