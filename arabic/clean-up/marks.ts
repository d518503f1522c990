import { digit, latin, letter, space } from './characters.ts';
import type { Draft } from './draft.ts';

const arabicOf: Readonly<Record<string, string>> = { ',': '،', ';': '؛', '?': '؟' };

const closing = '[»”"’\\)\\]!؟…،؛]*';
/** After a word or figure in Arabic. */
const afterArabic = new RegExp(
  `(?<=(?:${letter}\\p{M}*\\u0640?|[٠-٩]|٪)${closing}${space}*)[,;?](?:${space}*[,;?])*(?!\\d)`,
  'gv',
);
/** Between a plain Latin word or a figure and Arabic. After an address the mark might be its own, or be taken for it. */
const beforeArabic = new RegExp(
  `(?<=(?:^|[^\\p{L}\\p{M}\\p{N}@#._\\/\\-+=?&%:~])(?:${latin}|\\d)(?:${latin}|\\p{M}|[\\d'’.,:\\/\\-])*[»”"\\)]?${space}*)[,;](?=${space}*${letter})`,
  'gv',
);

const percent = new RegExp(`(?<=[٠-٩]${space}?)%`, 'gv');

/** , ; ? become ، ؛ ؟ in an Arabic sentence. */
export function useArabicMarks(draft: Draft): void {
  const inArabic = ([marks]: RegExpExecArray) => marks.replace(/[,;?]/g, (mark) => arabicOf[mark] ?? mark);
  draft.replace(afterArabic, inArabic);
  draft.replace(beforeArabic, inArabic);
  draft.replace(percent, '٪');
}

const dots = new RegExp(`(?<!${digit})\\.{3,}|\\.{3,}(?!${digit})`, 'gv');

/** Three dots and more are one «…». Two are not: some papers write a pause so. */
export function useEllipsis(draft: Draft): void {
  draft.replace(dots, '…');
  draft.replace(/\.+…[.…]*|…[.…]+/g, '…');
}

const saidTwice = new RegExp(`([،؛؟!])(?:${space}*\\1)+`, 'gv');

/** A mark says once what it says; «؟!» are two. */
export function dropDoubledMarks(draft: Draft): void {
  draft.replace(saidTwice, ([, mark = '']) => mark);
}

const oneSpace = '[ \\u00A0]';
/** A hyphen, or the tatweel of older papers, that stands for a dash; not after the number of a point in a list. */
const dash = new RegExp(
  `(?<!(?:^|\\n)\\s*${digit}+${oneSpace})(?<=(?<arabic>${letter}\\p{M}*[»”"\\)\\].!؟،٪]?)?(?<=\\S)${oneSpace})(?:-{1,2}|\\u0640+)(?=${oneSpace}[«“"\\(\\[]?(?:(?<next>${letter})|[^\\s\\-]))`,
  'gv',
);

/** « - » between words, one of them Arabic, is an en dash. */
export function useDashes(draft: Draft): void {
  draft.replace(dash, ({ 0: found, groups }) => (groups?.arabic || groups?.next ? '–' : found));
}
