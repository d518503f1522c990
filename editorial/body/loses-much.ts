import type { BodyDocument } from './document.ts';
import { plainText } from './plain-text.ts';

/** Some three lines: less is written again sooner than it is looked for. */
const leastLetters = 200;
const leastShare = 0.25;

/** Whether so much of a text is gone that who took it out, or by mistake did, may want it back. */
export function losesMuch(before: BodyDocument, after: BodyDocument): boolean {
  if (before === after) return false;
  const letters = plainText(before).length;
  const lost = letters - plainText(after).length;
  return lost >= leastLetters && lost >= letters * leastShare;
}
