import { fold } from './fold.ts';
import { tokens } from './tokens.ts';

/** A word as it stands in a text, with its vowel marks and whatever is written onto it. */
export interface WrittenWord {
  /** In UTF-16 units; between them lies the whole word. */
  from: number;
  to: number;
  /** What an index holds of it: one folded word, seldom more («ﷺ» is four). */
  folded: readonly string[];
}

/** Letters and digits, and inside them all that folding takes away: marks, joiners, bidi controls. */
const word =
  /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|[\u00AD\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF])*/gu;
/** A bidi control at a word's end belongs to what stands around it. */
const trailing = /[\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF]+$/;

/** The words of a text in their order: its `tokens` when folded, each with the place where it is written. */
export function writtenWords(text: string): WrittenWord[] {
  const words: WrittenWord[] = [];
  for (const { 0: found, index } of text.matchAll(word)) {
    const folded = tokens(fold(found));
    const to = index + found.length - (trailing.exec(found)?.[0].length ?? 0);
    if (folded.length > 0) words.push({ from: index, to, folded });
  }
  return words;
}
