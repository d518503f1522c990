import { graphemeEnds } from './grapheme-ends.ts';
import { dropStrayClosers, owedClosers } from './open-pairs.ts';
import { isParticle } from './particles.ts';

const words = new Intl.Segmenter('und', { granularity: 'word' });
/** How far past the room the rules of words and pairs may look, in UTF-16 units. */
const lookahead = 64;
/** With a vowel mark on every letter, and one more letter to see that the word is no longer than that. */
const longestParticle = 24;

/** What may not stand before «…»: spaces, marks of a clause that went on, dashes, and whatever only opens. */
const dangling = /[\s،؛,;:.…\-–—−«‹([{\u2066-\u2068\u200E\u200F]$/;
const openQuote = /(?:^|[\s«‹([{])["“”„]$/;
const lastWord = /[\p{L}\p{M}\u0640]+$/u;
/** A figure or a name that its sign holds together: 3-2, 2026-03-15, COVID-19. */
const heldTogether = /^(?:\p{Nd}[-–−/:.,٫٬×]\p{Nd}|[A-Za-z\d][-‑/_@.][A-Za-z\d])/u;

/** How many of the graphemes lie wholly before an offset. */
function countBefore(ends: readonly number[], offset: number): number {
  let count = ends.length;
  while (count > 0 && (ends[count - 1] ?? 0) > offset) count--;
  return count;
}

/** The graphemes left when what dangles at the end is gone, particles too. */
function withoutDangling(text: string, ends: readonly number[]): readonly number[] {
  let left = ends.length;
  for (;;) {
    const end = ends[left - 1] ?? 0;
    const particle = lastWord.exec(text.slice(Math.max(0, end - longestParticle), end));
    if (left === 0) return [];
    if (
      dangling.test(text.slice(ends[left - 2] ?? 0, end)) ||
      openQuote.test(text.slice(Math.max(0, end - 2), end))
    )
      left--;
    else if (particle && isParticle(particle[0]))
      left = countBefore(ends.slice(0, left), end - particle[0].length);
    else return ends.slice(0, left);
  }
}

/** The graphemes left when the last word that did not wholly fit is gone. */
function endingAtWord(text: string, ends: readonly number[]): readonly number[] {
  const end = ends.at(-1) ?? 0;
  // A space is a boundary, so nothing before the last one needs to be looked at.
  const from = Math.max(0, text.lastIndexOf(' ', end));
  const ahead = words.segment(text.slice(from, end + lookahead)).containing(end - from);
  const boundary = ahead ? from + ahead.index : end;
  const kept = withoutDangling(text, ends.slice(0, countBefore(ends, boundary)));
  const last = kept.at(-1) ?? 0;
  if (!heldTogether.test(text.slice(last - 1, last + 2))) return kept;
  const run = text.slice(0, last).search(/\S+$/);
  return withoutDangling(text, kept.slice(0, countBefore(kept, run)));
}

/**
 * The beginning of a text in at most `maxGraphemes` graphemes, «…» among them; the marks that close what was left open
 * («, ‹, (, [, {, quotation marks, isolates) come on top. A text that fits is returned as it is.
 *
 * It ends at a word, never on a comma, an opening mark or a particle, and never inside 3-2 or a grapheme; a first word
 * longer than the room is split. Closing marks without an opener are dropped, or the excerpt could not be balanced.
 */
export function excerpt(text: string, maxGraphemes: number): string {
  if (text.length <= maxGraphemes) return text;
  const room = Math.max(1, Math.floor(maxGraphemes));
  const ends = graphemeEnds(text, room);
  if (ends.at(-1) === text.length) return text;
  const beginning = text.slice(0, (ends.at(-1) ?? 0) + lookahead);
  const paired = dropStrayClosers(beginning);
  const fitting = (paired === beginning ? ends : graphemeEnds(paired, room)).slice(0, room - 1);
  const atWord = endingAtWord(paired, fitting);
  const kept = paired.slice(0, (atWord.length > 0 ? atWord : withoutDangling(paired, fitting)).at(-1) ?? 0);
  return `${kept}…${owedClosers(kept)}`;
}
