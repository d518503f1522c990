import { fold } from './fold.ts';
import { tokens, wordAt } from './tokens.ts';

/** A word as it stands in a text, with its vowel marks and whatever is written onto it. */
export interface WrittenWord {
  /** In UTF-16 units; between them lies the whole word. */
  from: number;
  to: number;
  /** What an index holds of it: one folded word, seldom more («ﷺ» is four). */
  folded: readonly string[];
}

const letterOrDigit = /[\p{L}\p{N}]/u;
/** What stands inside a word too: all that folding takes away, marks, joiners, bidi controls. */
const within = /[\p{L}\p{N}\p{M}\u00AD\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/u;
const word = new RegExp(`${letterOrDigit.source}${within.source}*`, 'gu');
/** A bidi control at a word's end belongs to what stands around it. */
const trailing = /[\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF]+$/;

interface KnownWord {
  length: number;
  folded: readonly string[];
}

/** Nearly all words of a text have been seen in another: each is folded once, and all are forgotten when they are so many. */
const mostKnown = 30_000;
const known = new Map<string, KnownWord>();
/** What is longer is hardly a word. */
const longestKnown = 40;

/** The words of a text in their order: its `tokens` when folded, each with the place where it is written. */
export function writtenWords(text: string): WrittenWord[] {
  const words: WrittenWord[] = [];
  eachWord(text, (from, end) => {
    const found = text.slice(from, end);
    const { length, folded } = known.get(found) ?? learn(found);
    if (folded.length > 0) words.push({ from, to: from + length, folded });
  });
  return words;
}

function learn(found: string): KnownWord {
  const length = found.length - (trailing.exec(found)?.[0].length ?? 0);
  const learnt = { length, folded: tokens(fold(found)) };
  if (found.length > longestKnown) return learnt;
  if (known.size >= mostKnown) known.clear();
  known.set(wordAt(found, 0, found.length), learnt);
  return learnt;
}

/** Below this lies nearly all that a newsroom writes. */
const tableSize = 0x2100;
let table: Uint8Array | undefined;

function buildTable(): Uint8Array {
  return Uint8Array.from({ length: tableSize }, (_, code) => {
    const character = String.fromCharCode(code);
    return letterOrDigit.test(character) ? 2 : within.test(character) ? 1 : 0;
  });
}

/** Tells where each match of `word` begins and ends: by the table, unless the text has a character beyond it. */
function eachWord(text: string, tell: (from: number, end: number) => void): void {
  table ??= buildTable();
  let from = -1;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= tableSize) {
      const start = from < 0 ? at : from;
      for (const { 0: found, index } of text.slice(start).matchAll(word))
        tell(start + index, start + index + found.length);
      return;
    }
    const kind = table[code] as number;
    if (from < 0 && kind === 2) from = at;
    else if (from >= 0 && kind === 0) {
      tell(from, at);
      from = -1;
    }
  }
  if (from >= 0) tell(from, text.length);
}
