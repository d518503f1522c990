import { directionOf, foreignLanguage, scriptOf } from './direction.ts';
import { isolate } from './isolate.ts';
import { ownDirection } from './own-direction.ts';

const marks = { rtl: '\u2067', ltr: '\u2066' };

/** The page that a text stands on: its language as a BCP-47 tag, and its direction. */
export interface PageLanguage {
  tag: string;
  dir: 'rtl' | 'ltr';
}

/**
 * A value in plain text, isolated where that is needed. A text in the page's own script alone needs no marks; one that
 * merely begins in another script is told its direction, where FSI would take it from the first letter.
 */
export function isolatedValue(text: string, { tag, dir }: PageLanguage): string {
  const begins = directionOf(text);
  if (begins === dir && scriptOf(text) !== 'mixed') return text;
  const own = ownDirection(text, dir);
  if (begins === 'neutral' || begins === own || foreignLanguage(text, tag)) return isolate(text);
  return `${marks[own]}${text}\u2069`;
}
