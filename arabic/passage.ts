import { excerpt } from './excerpt.ts';
import { type Match, matchesIn, type Sought } from './highlight.ts';
import { dropStrayClosers } from './open-pairs.ts';

/** How much of the room may stand before the first match: a reader wants to see what led up to it. */
const before = 0.3;
const sentenceEnd = /[.!?؟…][»)\]"”]*\s+|\n\s*/g;
/** What may not stand at the beginning: spaces, marks that belong to what was cut away, closing marks, dashes. */
const leftOver = /^[\s،؛,;:.!?؟…»)\]”\-–—\u2069]+/;

/**
 * The part of a text in which most of what was sought stands, in at most `maxGraphemes` graphemes; undefined where none of
 * it does. It begins at a sentence or else at a word, behind «…», and ends as `excerpt` does.
 * @param text as people wrote it; its lines become one
 */
export function passage(text: string, sought: Sought, maxGraphemes: number): string | undefined {
  const matches = matchesIn(text, sought);
  const first = richest(matches, maxGraphemes * (1 - before));
  if (!first) return undefined;
  const start = beginning(text, first.from, Math.floor(maxGraphemes * before));
  const rest = text.slice(start.at).replace(leftOver, '').replace(/\s+/g, ' ').trimEnd();
  const room = maxGraphemes - (start.isCut ? 1 : 0);
  return `${start.isCut ? '…' : ''}${excerpt(dropStrayClosers(rest), room)}`;
}

/** The first match of the stretch of `reach` units that has the most different ones in it, then the most. */
function richest(matches: readonly Match[], reach: number): Match | undefined {
  let best: Match | undefined;
  let most = 0;
  for (const [n, match] of matches.entries()) {
    const within: Match[] = [];
    for (let at = n; at < matches.length; at++) {
      const other = matches[at] as Match;
      if (other.to - match.from > reach) break;
      within.push(other);
    }
    const worth = new Set(within.map(({ of }) => of)).size * 1000 + Math.min(within.length, 999);
    if (worth > most) [best, most] = [match, worth];
  }
  return best;
}

/** Where to begin so that a match comes within reach: the sentence it stands in, or a word. */
function beginning(text: string, match: number, reach: number): { at: number; isCut: boolean } {
  const from = Math.max(0, match - reach);
  const ends = [...text.slice(from, match).matchAll(sentenceEnd)];
  const sentence = ends.at(-1);
  if (from === 0 && !sentence) return { at: 0, isCut: false };
  if (sentence) return { at: from + sentence.index + sentence[0].length, isCut: false };
  const space = text.slice(from, match).search(/\s/);
  return { at: space < 0 ? match : from + space, isCut: true };
}
