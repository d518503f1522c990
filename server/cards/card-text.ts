import { foreignLanguage } from '#arabic/direction.ts';
import { isolate, stripBidiControls } from '#arabic/isolate.ts';
import { ownDirection } from '#arabic/own-direction.ts';
import { aroundTurnedRuns } from '#arabic/turned-runs.ts';
import { type EditionId, editionFormats } from '#messages/editions.ts';

/** Pictographs: none of the fonts has them. */
const pictographs = /\p{RGI_Emoji}/gv;

/** Words in Arabic letters, with the figures that stand between two of them. */
const arabicRun =
  /\p{Script=Arabic}[\p{Script=Arabic}\p{M}]*(?:[\p{Nd} ]* \p{Script=Arabic}[\p{Script=Arabic}\p{M}]*)*/gu;

/** A text as people entered it, without what a card cannot show; spaces are single. */
export function plainText(text: string): string {
  return stripBidiControls(text).normalize('NFC').replace(pictographs, '').replace(/\s+/g, ' ').trim();
}

/**
 * The twin of `<Isolated>` for a line that is drawn in the direction of its edition: a text of another direction is
 * isolated as a whole. In a line from right to left scores, telephone numbers and the like are isolated each by
 * themselves, and not broken; in one from left to right so are Arabic words, lest figures after them join them.
 * @param text as `plainText` gives it
 */
export function isolatedLine(text: string, edition: EditionId): string {
  const { tag, dir } = editionFormats[edition];
  const foreign = foreignLanguage(text, tag);
  if (foreign || ownDirection(text, dir) !== dir) return isolate(text);
  return dir === 'rtl' ? withIsolatedRuns(text) : text.replace(arabicRun, '\u2067$&\u2069');
}

function withIsolatedRuns(text: string): string {
  return aroundTurnedRuns(text)
    .map((part, at) => (at % 2 === 1 ? `\u2066${part.replaceAll(' ', '\u00A0')}\u2069` : part))
    .join('');
}
