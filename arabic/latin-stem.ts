import type { Attested } from './stem.ts';

const vowel = /[aeiouy]/;
/** The rest must have been written at least this often for each time the longer form was. */
const enough = 0.02;

/**
 * The stem of a folded English word: plurals, and the endings -ed, -ing and -ly where what remains of the word has been
 * written by itself («ports», «reopened»; never «thing», «bed» or «family»). Words of other scripts stay as they are.
 *
 * @param attested how many documents hold a word
 */
export function latinStem(word: string, attested: Attested): string {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
  const singular = withoutPlural(word);
  const seen = attested(word);
  const candidates = verbBases(singular).filter((base) => base.length >= 3 && vowel.test(base));
  const base = candidates.find((one) => attested(one) > 0 && attested(one) >= enough * seen);
  return base ?? singular;
}

/** Harman's S-stemmer. */
function withoutPlural(word: string): string {
  if (/[^ae]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/(ss|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2);
  if (/[^usi]s$/.test(word)) return word.slice(0, -1);
  return word;
}

function verbBases(word: string): string[] {
  const ending = /(ing|ed|ly)$/.exec(word)?.[0];
  if (ending === undefined) return [];
  const rest = word.slice(0, -ending.length);
  if (ending === 'ly') return [rest];
  const undoubled = /([bdgmnprt])\1$/.test(rest) ? [rest.slice(0, -1)] : [];
  const fromY = ending === 'ed' && rest.endsWith('i') ? [`${rest.slice(0, -1)}y`] : [];
  return [...fromY, rest, `${rest}e`, ...undoubled];
}
