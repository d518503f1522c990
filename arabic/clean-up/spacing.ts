import { digit, letter, marked, space } from './characters.ts';
import type { Draft } from './draft.ts';
import type { Edit } from './edits.ts';

const severalSpaces = new RegExp(`${space}{2,}`, 'gv');

/** One space for several; one that does not break stays so. */
export function collapseSpaces(draft: Draft): void {
  draft.replace(severalSpaces, ([found]) => (found.includes('\u00A0') ? '\u00A0' : ' '));
}

/** No mark stands apart from its word; a point or colon only where nothing is joined to it, as in «.NET» and «:)». */
const beforeMark = new RegExp(
  `(?<=\\S)${space}+(?=[،؛؟!]|(?<!\\.${space}+)…|\\.(?:$|[\\s»”"\\)\\]])|:(?:$|[\\s«“"]|${letter}))`,
  'gv',
);

const afterMark = [
  '(?<=[،؛؟])(?=[\\p{L}\\p{N}«\\(\\[@#])',
  `(?<=${letter}\\p{M}*[»\\)\\]؟]?[!:])(?=[«\\(]?${letter})`,
  `(?<=${letter}\\p{M}*…)(?=«?${letter})`,
  // Three letters at least: «أ.ف.ب» and «ق.م» are names.
  `(?<=${marked}{3}[»\\)]?\\.)(?=«?${marked}{2})`,
];
const missingAfterMark = new RegExp(afterMark.join('|'), 'gv');

/** A mark stands on the word before it, and a space parts it from the next. */
export function spaceMarks(draft: Draft): void {
  draft.replace(beforeMark, '');
  draft.replace(missingAfterMark, ' ');
}

const closerOf: Readonly<Record<string, string>> = { '«': '»', '(': ')', '[': ']' };
const bracket = /[«»()[\]]/g;
/** With a vowel mark on every letter; what is longer is no particle. */
const longestWord = 20;
const wordBefore = new RegExp(`(?:^|[^\\p{L}\\p{M}])(${marked}{3,})$`, 'v');
/** Written onto a quotation: «وال«...»», «بال«...»». */
const leaning = /^(?:[وف]?[بك]?ال|[وف]لل|[وف]?[بلك])$/;
const letterNext = new RegExp(`^(?:${letter}|${digit})`, 'v');

/** Brackets and guillemets that have their partners, in order; those of one kind nest, those of several may cross. */
function pairsIn(text: string): { open: number; close: number }[] {
  const waiting: Record<string, number[]> = { '»': [], ')': [], ']': [] };
  const pairs: { open: number; close: number }[] = [];
  for (const { 0: sign, index } of text.matchAll(bracket)) {
    const closer = closerOf[sign];
    if (closer) waiting[closer]?.push(index);
    else {
      const open = waiting[sign]?.pop();
      if (open !== undefined) pairs.push({ open, close: index });
    }
  }
  return pairs;
}

/**
 * Brackets and guillemets hug what they hold, and a guillemet is parted from the words around it. One without its partner
 * is left alone: it may be the wrong way round.
 */
export function spacePairs(draft: Draft): void {
  const { text } = draft;
  const edits: Edit[] = [];
  for (const { open, close } of pairsIn(text)) {
    const inner = text.slice(open + 1, close);
    if (inner.trim() === '') continue;
    const leading = /^[ \t\u00A0]*/.exec(inner)?.[0].length ?? 0;
    const trailing = /[ \t\u00A0]*$/.exec(inner)?.[0].length ?? 0;
    edits.push({ from: open + 1, to: open + 1 + leading, insert: '' });
    edits.push({ from: close - trailing, to: close, insert: '' });
    if (
      letterNext.test(text.charAt(close + 1)) &&
      (text[close] === '»' || /^\s?$/.test(text.charAt(open - 1)))
    )
      edits.push({ from: close + 1, to: close + 1, insert: ' ' });
    const word =
      text[open] === '«'
        ? wordBefore.exec(text.slice(Math.max(0, open - longestWord), open))?.[1]
        : undefined;
    if (word && !leaning.test(word)) edits.push({ from: open, to: open, insert: ' ' });
  }
  draft.change(edits.sort((a, b) => a.from - b.from || a.to - b.to));
}

/** «و» by itself; after «حرف» and the like, and beside another single letter, it is the name of the letter. */
const waw = new RegExp(
  `(?<=^|[\\s«\\(])(?<!(?:حرف|الحرف|بند|البند|فقرة|الفقرة|فئة|الفئة)${space})(?<!(?:^|\\s)و${space})و${space}+(?=«?${marked}{2})`,
  'gv',
);

/** The conjunction is written onto its word. */
export function joinWaw(draft: Draft): void {
  draft.replace(waw, 'و');
}

/** «د.» and «أ.د.» before a name: neither may end a line. After a figure it is a currency. */
const title = new RegExp(
  `(?<=(?<!(?:${digit}|(?<!${letter})(?:م|ألف|مليون|مليار))${space}?)(?:^|[\\s«\\(])(?:أ\\.${space}?)?د\\.)${space}?(?=${marked}{2})`,
  'gv',
);

/** A title does not part from the name that follows it. */
export function holdTitles(draft: Draft): void {
  draft.replace(title, '\u00A0');
}
