import { directionOf, foreignLanguage, scriptOf } from '#arabic/direction.ts';
import { isolate } from '#arabic/isolate.ts';
import { ownDirection } from '#arabic/own-direction.ts';
import { type EditionId, editionFormats } from '#messages/editions.ts';

const marks = { rtl: '\u2067', ltr: '\u2066' };

/**
 * The plain-text twin of `<Isolated>`, for titles and attributes. A text in the page's own script alone needs no marks;
 * one that merely begins in another script is told its direction, where FSI would take it from the first letter.
 */
export function isolatedText(text: string, edition: EditionId): string {
  const { tag, dir } = editionFormats[edition];
  const begins = directionOf(text);
  if (begins === dir && scriptOf(text) !== 'mixed') return text;
  const own = ownDirection(text, dir);
  if (begins === 'neutral' || begins === own || foreignLanguage(text, tag)) return isolate(text);
  return `${marks[own]}${text}\u2069`;
}

/** For `t.markup`: isolates what a message puts into `<bdi>` or `<digits>` (it comes in pieces at times). */
export function textIsolates(edition: EditionId) {
  const isolated = (chunks: string) => isolatedText([chunks].flat().join(''), edition);
  return { bdi: isolated, digits: isolated };
}
