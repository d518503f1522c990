import { LatinSpelling } from './latin-spelling.ts';
import { isParticle } from './particles.ts';
import type { Vocabulary } from './vocabulary.ts';

/** An Arabic word that Latin letters may stand for. */
export interface Romanised {
  /** Folded. */
  word: string;
  /** As it is shown to people. */
  written: string;
  count: number;
  /** How far the letters are from how it is mostly written: 0 for exactly so, near 1 for hardly. */
  cost: number;
}

/** How many times commoner a word must be to make up for a cost of 1. */
const perCost = Math.log(1e7);
const most = 5;

const article = /^(?:[ae]l|l)[-' ](?=.)|^[ae](sh|ch|dh|th|[tdrzsnl])[- ](?=\1)/;

/** All but the cedilla, which makes another letter. */
const accents = /[\u0300-\u0326\u0328-\u036f]/g;

/** Spellings that English is full of and that nobody romanises Arabic with: each makes Arabic less likely. */
const english =
  /[aeiou][^aeiouy\d]e$|[^aeiouy\d]le$|[^aeiouy\d]y$|ea|oa|igh|ow|ck|wh|[ts]ion|ment$|dge|ph|^kn|wr|tch|t[hu]re?$|ce|[^n]ge|ay$|er$|ing$/g;
const perEnglishSign = 0.12;

/** What stands in no more documents is as likely to be a slip as a word. */
const hardly = 2;
/** Costs add up letter by letter; a reading that costs more for each is as likely to be a word of plain English. */
const convincing = 0.04;
/** A digit among letters or an Arabic article marks a word as Arabic. */
const convincingIfMarked = 0.1;

/**
 * Whether a reading is near enough to be offered where nobody asked for it.
 * @param slips what stands in no more documents may be a slip; in a small newsroom nothing is
 */
export function isConvincing(latin: string, { cost, count }: Romanised, slips = hardly): boolean {
  const perLetter = isPlain(latin.toLowerCase()) ? convincing : convincingIfMarked;
  return count > slips && cost <= perLetter * latin.length;
}

function isPlain(latin: string): boolean {
  return !/[a-z]['’]?\d|\d['’]?[a-z]/.test(latin) && !article.test(latin);
}

/** The same word without and with its article. */
interface Found {
  bare?: number;
  definite?: number;
  /** Of both together. */
  count: number;
  cost: number;
}

/** A word that stands so much oftener with its article is a name that has it: «العراق», «السعودية». */
const nameRatio = 8;

/** Up to five words of a vocabulary that a word in Latin letters may stand for, the likeliest first. */
export function romanised(vocabulary: Vocabulary, latin: string): Romanised[] {
  const lower = latin.toLowerCase().normalize('NFD').replace(accents, '').replaceAll('’', "'").normalize();
  const bare = lower.replace(article, '').replace(/[-\s]/g, '');
  const signs = !isPlain(lower) ? 0 : (bare.match(english)?.length ?? 0) * perEnglishSign;
  const definite = article.test(lower);
  const byBase = new Map<string, Found>();
  const found = (place: number, cost: number) => {
    const word = vocabulary.word(place);
    if (isParticle(word)) return;
    const base = word.replace(/^ال(?=..)/, '');
    const known = byBase.get(base) ?? { cost: Number.POSITIVE_INFINITY, count: 0 };
    known[base === word ? 'bare' : 'definite'] = place;
    known.cost = Math.min(known.cost, cost + signs);
    known.count += vocabulary.count(place);
    byBase.set(base, known);
  };
  for (const spelling of new Set([bare, bare.replaceAll('x', 'ks')]))
    vocabulary.descend(new LatinSpelling(spelling, definite, found));
  const likelihood = ({ count, cost }: Found) => Math.log(count) - cost * perCost;
  return [...byBase.values()]
    .sort((a, b) => likelihood(b) - likelihood(a))
    .slice(0, most)
    .map(({ bare, definite: withArticle, count, cost }) => {
      const counted = (place?: number) => (place === undefined ? 0 : vocabulary.count(place));
      const name = counted(bare) * nameRatio < counted(withArticle);
      const place = (definite || name ? withArticle : bare) ?? bare ?? withArticle ?? 0;
      return { word: vocabulary.word(place), written: vocabulary.written(place), count, cost };
    });
}
