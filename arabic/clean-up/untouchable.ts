import type { Span } from './edits.ts';

const digit = '[\\d٠-٩۰-۹]';

/** What is read by machines, or by people as one sign, and means something else after any change. */
const patterns = [
  // An address up to the marks that end the sentence around it.
  '(?:(?<![A-Za-z\\d+.\\-])[A-Za-z][A-Za-z\\d+.\\-]*:\\/\\/|www\\.)[^\\s<>«»“”"،؛؟…]*[^\\s<>«»“”"،؛؟….,;:!?\\)\\]\'’]',
  '(?<![\\p{L}\\p{N}._%+\\-])[\\p{L}\\p{N}._%+\\-]+@[\\p{L}\\p{N}\\-]+(?:\\.[\\p{L}\\p{N}\\-]+)+',
  '[@#][\\p{L}\\p{M}\\p{N}_\\u0640\\u200C]+(?:\\.[A-Za-z\\d_]+)*',
  // A file, whatever letters its name is in, and a domain.
  '(?<![\\p{L}\\p{M}\\p{N}_.\\-])[\\p{L}\\p{M}\\p{N}_\\-]+(?:\\.[\\p{L}\\p{M}\\p{N}_\\-]+)*\\.[A-Za-z][A-Za-z\\d]{1,4}(?![\\p{L}\\p{N}])',
  // Figures: 1,250 and ١٬٢٥٠, 7:30, 2026-11-23, 3 - 2, −5.
  `(?:(?<![\\p{L}\\p{N}])[+\\-−])?${digit}+(?: ?[\\-–−:\\/×x] ?${digit}+|[.,٫٬،_]${digit}+)*`,
  // Latin words that a sign joins: COVID-19, AT&T, don't, and/or.
  "(?<![A-Za-z\\d])[A-Za-z\\d]+(?:[\\-._\\/\\\\:@#?&=%+~'’,;]+[A-Za-z\\d]+)+(?!\\p{M})",
  // A smile with its space.
  " [:;]['\\-]?[\\(\\)DPp](?!\\S)",
  // The Quran is quoted as it is written.
  '\\uFD3F[^\\uFD3E\\uFD3F]*\\uFD3E|\\uFD3E[^\\uFD3E\\uFD3F]*\\uFD3F',
];

const untouchable = new RegExp(patterns.map((pattern) => `(?:${pattern})`).join('|'), 'gv');

/**
 * Where addresses, e-mails, handles, hashtags, file names, figures, times, dates, Latin words and verses of the Quran
 * stand in a text: what clean-up leaves byte for byte as it is.
 */
export function untouchableIn(text: string): Span[] {
  return Array.from(text.matchAll(untouchable), ({ 0: found, index }) => ({
    from: index,
    to: index + found.length,
  }));
}
