import type { BodyDocument } from './document.ts';
import { plainText } from './plain-text.ts';

/** Some three lines: less is written again sooner than it is looked for. */
const much = 200;
const muchOfAll = 0.25;
/** More than a word that is put another way. */
const beginning = 40;

/**
 * Whether so much of a text goes that who takes it out, or by mistake does, may want it back: much at once, or the first of
 * what was written since it was kept last, for the rest may follow in small steps.
 * @param kept gives the text of the last revision; asked where it matters, which is seldom while a text grows
 */
export async function losesMuch(
  before: BodyDocument,
  after: BodyDocument,
  kept: () => Promise<BodyDocument>,
): Promise<boolean> {
  if (before === after) return false;
  const text = plainText(before);
  const lost = text.length - plainText(after).length;
  if (lost >= much && lost >= text.length * muchOfAll) return true;
  return lost >= beginning && lettersBeside(text, plainText(await kept())) >= much;
}

/** How many letters stand in lines that another text does not hold; what is left of one of its lines it holds. */
function lettersBeside(text: string, other: string): number {
  return text
    .split('\n')
    .filter((line) => !other.includes(line))
    .reduce((sum, { length }) => sum + length, 0);
}
