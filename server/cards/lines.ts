import { directionOf } from '#arabic/direction.ts';
import type { Press } from './sheet.ts';

/** A word and how wide it is, in ems. */
export interface Word {
  text: string;
  width: number;
}

/** Between two words of Plex, in ems. */
const space = 0.236;
/** Halvings of the width in search of the narrowest: to less than a pixel. */
const rounds = 10;

export async function wordsOf(text: string, weight: 500 | 700, press: Press): Promise<Word[]> {
  const words = text.split(' ').filter(Boolean);
  const widths = await press.widthsOf(words, weight);
  return words.map((word, at) => ({ text: word, width: widths[at] ?? 0 }));
}

export function widthOf(words: readonly Word[]): number {
  return words.reduce((sum, word) => sum + word.width, (words.length - 1) * space);
}

/** Fills lines with words, each as full as it can be; only a word that is too wide by itself is wider than `limit`. */
export function filledLines(words: readonly Word[], limit: number): Word[][] {
  const lines: Word[][] = [];
  let width = 0;
  for (const word of words) {
    width += space + word.width;
    const last = lines.at(-1);
    if (last && width <= limit) last.push(word);
    else {
      lines.push([word]);
      width = word.width;
    }
  }
  return lines;
}

/** As few lines, and all as narrow as that many can be: `text-wrap: balance`. */
export function balancedLines(words: readonly Word[], limit: number): Word[][] {
  let lines = filledLines(words, limit);
  let tooNarrow = widthOf(words) / Math.max(1, lines.length) - space;
  let wide = limit;
  for (let round = 0; round < rounds; round++) {
    const middle = (tooNarrow + wide) / 2;
    const narrower = filledLines(words, middle);
    if (narrower.length > lines.length || narrower.some((line) => widthOf(line) > middle)) tooNarrow = middle;
    else {
      lines = narrower;
      wide = middle;
    }
  }
  return lines;
}

/** An invisible letter of each direction: Arabic (ALM) and Latin (LRM). */
const letters = { rtl: '\u061C', ltr: '\u200E', neutral: '' };
const isolates = /[\u2066-\u2068][^\u2069]*(?:\u2069|$)/g;
const lastLetter = /\p{L}(?=\P{L}*$)/u;

/**
 * The lines as texts that each stand for themselves and are drawn as in one paragraph: an isolate that goes on is closed
 * and opened again, and figures and signs at either end still have the letters of the next line beside them.
 */
export function textsOf(lines: readonly (readonly Word[])[]): string[] {
  const texts = lines.map((line) => line.map((word) => word.text).join(' '));
  const open: string[] = [];
  return texts.map((text, at) => {
    const opened = open.join('');
    for (const mark of text.match(/[\u2066-\u2069]/g) ?? []) {
      if (mark === '\u2069') open.pop();
      else open.push(mark);
    }
    const before = texts.slice(0, at).join(' ').replace(isolates, '');
    const after = directionOf(open.join('') + texts.slice(at + 1).join(' '));
    const from = directionOf(lastLetter.exec(before)?.[0] ?? '');
    return letters[from] + opened + text + '\u2069'.repeat(open.length) + letters[after];
  });
}
