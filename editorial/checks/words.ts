import { isParticle } from '#arabic/particles.ts';
import { misspellingsIn } from '#arabic/spelling/misspellings.ts';
import { type Finding, finding } from './finding.ts';
import type { Passage } from './passages.ts';

export function checkSpelling({ path, prose }: Passage): Finding[] {
  return misspellingsIn(prose).map(({ from, to, word, right }) =>
    finding('misspelling', path, { range: { from, to }, values: { word, right } }),
  );
}

const twice = /(?<![\p{L}\p{M}\p{N}])(?<word>[\p{L}\p{M}]+)[ \u00A0]+\k<word>(?![\p{L}\p{M}\p{N}])/giu;
const definite = /^[وف]?(?:[بك]?ال|لل)\p{L}{2}/u;
/** Said twice on purpose: «لا لا», «كل كل»; English «that that». */
const meant = new Set(['لا', 'كل', 'الله', 'that', 'is', 'no', 'her', 'so', 'my']);

/**
 * A word that stands twice. Only particles and definite nouns: an indefinite one is said twice on purpose, «خطوة خطوة»,
 * and so is a verb now and then.
 */
export function checkDoubledWords({ path, prose }: Passage): Finding[] {
  return [...prose.matchAll(twice)].flatMap(({ 0: found, index, groups }) => {
    const word = groups?.word ?? '';
    if (meant.has(word.toLowerCase()) || !(isParticle(word) || definite.test(word))) return [];
    return [
      finding('word-doubled', path, { range: { from: index, to: index + found.length }, values: { word } }),
    ];
  });
}
