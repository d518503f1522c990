import { eachSpacedWord } from '#arabic/tokens.ts';
import { searchField } from '#db/search-field.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Of a longer text only so many words can be ranked and found in phrases; all of them are found. */
const mostCodes = 20_000;

/** A text as the index holds it. */
export interface StemmedText {
  /** Its stems, each once, for the index. */
  field: Uint8Array<ArrayBuffer>;
  /** Every word in its order (codes.ts). */
  codes: Uint32Array<ArrayBuffer>;
}

const codes = new Uint32Array(mostCodes);
/** For each stem, by its number, the last text that it was met in. */
let metIn = new Uint32Array(1024);
let texts = 0;

/** @param text folded, its words parted by ASCII separators (arabic/tokens.ts, `spaced`) */
export function stemmed(text: string, vocabulary: Vocabulary, edition: string): StemmedText {
  const stems: string[] = [];
  let words = 0;
  texts += 1;
  eachSpacedWord(text, (from, to) => {
    const { stem, number, code } = vocabulary.analyse(text, edition, from, to);
    // Beyond the end nothing is written.
    codes[words] = code;
    words += 1;
    if (isNew(number)) stems.push(stem);
  });
  return { field: searchField(stems, edition), codes: codes.slice(0, words) };
}

/** Whether the text in hand has not held this stem before. */
function isNew(number: number): boolean {
  if (number >= metIn.length) {
    const wider = new Uint32Array(number * 2);
    wider.set(metIn);
    metIn = wider;
  }
  if (metIn[number] === texts) return false;
  metIn[number] = texts;
  return true;
}
