import { fold } from './fold.ts';
import { isParticle } from './particles.ts';
import { tokens } from './tokens.ts';
import type { WordCount } from './vocabulary.ts';

const written = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Cf}]*/gu;
/** What may stand between two words of one phrase. */
const together = /^\s+$/;

/**
 * The words of headlines and their pairs of neighbours, «مجلس النواب», each with the number of headlines that hold it and
 * the way it is written most often. Pairs with a preposition or the like in them are none, nor those across a clause mark.
 */
export function headlinePhrases(headlines: Iterable<string>): WordCount[] {
  const spellings = new Map<string, Map<string, number>>();
  for (const headline of headlines) {
    for (const [phrase, spelling] of phrasesOf(headline)) {
      const counts = spellings.get(phrase) ?? new Map<string, number>();
      counts.set(spelling, (counts.get(spelling) ?? 0) + 1);
      spellings.set(phrase, counts);
    }
  }
  return [...spellings].map(([phrase, counts]) => {
    const byCount = [...counts].sort(([, a], [, b]) => b - a);
    return [phrase, byCount.reduce((sum, [, count]) => sum + count, 0), byCount[0]?.[0] ?? phrase];
  });
}

/** Folded and as written, each once. */
function phrasesOf(headline: string): Map<string, string> {
  const phrases = new Map<string, string>();
  let before: { folded: string; spelling: string; end: number } | undefined;
  for (const { 0: spelling, index } of headline.matchAll(written)) {
    const [folded, ...more] = tokens(fold(spelling));
    if (folded === undefined || more.length > 0 || isParticle(spelling)) {
      before = undefined;
      continue;
    }
    phrases.set(folded, spelling);
    if (before && together.test(headline.slice(before.end, index)))
      phrases.set(`${before.folded} ${folded}`, `${before.spelling} ${spelling}`);
    before = { folded, spelling, end: index + spelling.length };
  }
  return phrases;
}
