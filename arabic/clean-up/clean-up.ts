import { directionOf } from '../direction.ts';
import { latin, letter } from './characters.ts';
import { Draft } from './draft.ts';
import type { Edit, Span } from './edits.ts';
import { dropTatweel, isOtherLanguage, normaliseLetters, useArabicLetters } from './letters.ts';
import { dropDoubledMarks, useArabicMarks, useDashes, useEllipsis } from './marks.ts';
import { useGuillemets } from './quotations.ts';
import { collapseSpaces, holdTitles, joinWaw, spaceMarks, spacePairs } from './spacing.ts';
import { untouchableIn } from './untouchable.ts';

export interface CleanUpOptions {
  /** The BCP-47 tag of the edition; it decides where a paragraph is in both scripts. Otherwise Arabic. */
  locale?: string | undefined;
  /** Spans to leave as they are, beside those that are found: code, a phrase in another language. */
  keep?: readonly Span[] | undefined;
}

type Rule = (draft: Draft) => void;

const everywhere: Rule[] = [normaliseLetters, collapseSpaces, useEllipsis];

const inArabic: Rule[] = [
  useArabicLetters,
  dropTatweel,
  useArabicMarks,
  dropDoubledMarks,
  useGuillemets,
  useDashes,
  spacePairs,
  spaceMarks,
  joinWaw,
  holdTitles,
];

/** Quotation marks and dashes are a matter of a paper's taste, and stay; French parts other marks from their word. */
const inOthers: Rule[] = [
  dropTatweel,
  (draft) => draft.replace(/(?<=[\p{L}\p{N}”’)\]])[ \t]+(?=,\s|\.(?:\s|$))/gu, ''),
];

const arabicLetters = new RegExp(letter, 'gv');
const latinLetters = new RegExp(latin, 'gv');

/** Whether a paragraph is in Arabic: by most of its letters, and in an Arabic edition also by its first one. */
function isArabic(text: string, locale: string): boolean {
  const count = (letters: RegExp) => text.match(letters)?.length ?? 0;
  const arabic = count(arabicLetters);
  if (arabic === 0 || isOtherLanguage(text)) return false;
  return arabic > count(latinLetters) || (locale.startsWith('ar') && directionOf(text) === 'rtl');
}

/** Three were the most that any text needed; a text on which rules disagreed must not hold up its writer for ever. */
const mostRounds = 9;

/** What one rule does may open the way for another, so they go round until none finds anything: what is left is clean. */
function cleaned(text: string, { locale = 'ar', keep = [] }: CleanUpOptions): Draft {
  const draft = new Draft(text, keep);
  let before: string | undefined;
  for (let round = 0; round < mostRounds && before !== draft.text; round++) {
    before = draft.text;
    draft.protect(untouchableIn(draft.text));
    for (const rule of everywhere) rule(draft);
    for (const rule of isArabic(draft.text, locale) ? inArabic : inOthers) rule(draft);
  }
  return draft;
}

/**
 * A paragraph with its typography put right. In Arabic: its own marks ، ؛ ؟ and «…», each on its word and parted from the
 * next; «و» on its word; letters instead of shapes and of Persian ones; no tatweel, doubled spaces or doubled marks; «…»
 * for dots and « – » for a hyphen between words. In other languages little more than spaces. NFC, and idempotent.
 *
 * Addresses, e-mails, handles, hashtags, file names, figures, times and dates stay byte for byte, Latin words with them.
 * Vowel marks stay in the order that NFC gives them, which puts shadda last: to draw it rightly is the font's affair.
 */
export function cleanUp(text: string, options: CleanUpOptions = {}): string {
  return cleaned(text, options).text;
}

/** The same as minimal edits of the text, in its order: for an editor that keeps its marks, its cursor and its undo. */
export function cleanUpEdits(text: string, options: CleanUpOptions = {}): Edit[] {
  return cleaned(text, options).edits();
}
