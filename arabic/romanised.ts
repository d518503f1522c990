import { isParticle } from './particles.ts';
import { lastSpellingsOf, shortVowels, type Spelling, spellingsOf, unheardCost } from './romanisation.ts';
import { type Descent, longestWord, type Vocabulary } from './vocabulary.ts';

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

const limit = 0.9;
/** How many times commoner a word must be to make up for a cost of 1. */
const perCost = Math.log(1e7);
const most = 5;
const never = 99;
const articleLeftOut = 0.05;
const articleAdded = 0.1;
const alif = 0x627;
const lam = 0x644;

/** Goes down a vocabulary with the costs of having written its letters as so much of a Latin word. */
class LatinSpelling implements Descent {
  readonly #latin: string;
  readonly #width: number;
  readonly #found: (word: number, cost: number) => void;
  readonly #rows: Float64Array;
  readonly #ends = new Float64Array(longestWord + 1);
  readonly #entered = new Uint16Array(longestWord + 1);
  readonly #definite: boolean;

  constructor(latin: string, definite: boolean, found: (word: number, cost: number) => void) {
    this.#latin = latin;
    this.#definite = definite;
    this.#width = latin.length + 1;
    this.#found = found;
    this.#rows = new Float64Array((longestWord + 1) * this.#width).fill(never);
    this.#rows[0] = definite ? articleAdded : 0;
  }

  enter(depth: number, unit: number): boolean {
    this.#entered[depth] = unit;
    const row = (depth + 1) * this.#width;
    this.#rows.fill(never, row, row + this.#width);
    this.#write(depth, spellingsOf(unit, depth === 0 || this.#behindArticle(depth)), this.#unheard(depth, unit));
    const end = this.#end(depth, unit);
    this.#ends[depth + 1] = end;
    const least = Math.min(this.#skipVowels(row), end);
    if (depth !== 1 || !this.#behindArticle(2)) return least <= limit;
    this.#rows[row] = this.#definite ? 0 : articleLeftOut;
    return true;
  }

  #behindArticle(depth: number): boolean {
    return depth === 2 && this.#entered[0] === alif && this.#entered[1] === lam;
  }

  /** «اي» and «او» at the beginning are one vowel: Italy, Europe. */
  #unheard(depth: number, unit: number): number {
    const behindAlif = depth === 1 && this.#entered[0] === alif && (unit === 0x64a || unit === 0x648);
    return behindAlif ? 0.05 : unheardCost(unit);
  }

  #write(depth: number, spellings: readonly Spelling[], unheard: number): void {
    const rows = this.#rows;
    const above = depth * this.#width;
    const row = above + this.#width;
    for (let at = 0; at < this.#width; at++) {
      const cost = rows[above + at] ?? never;
      if (cost > limit) continue;
      if (cost + unheard < (rows[row + at] ?? 0)) rows[row + at] = cost + unheard;
      for (const [latin, more] of spellings) {
        const to = row + at + latin.length;
        if (cost + more < (rows[to] ?? 0) && this.#latin.startsWith(latin, at)) rows[to] = cost + more;
      }
    }
  }

  #skipVowels(row: number): number {
    const rows = this.#rows;
    let least = never;
    for (let at = 0; at < this.#width; at++) {
      const cost = rows[row + at] ?? never;
      if (cost < least) least = cost;
      if (cost > limit) continue;
      for (const [latin, more] of shortVowels) {
        const to = row + at + latin.length;
        if (cost + more < (rows[to] ?? 0) && this.#latin.startsWith(latin, at)) rows[to] = cost + more;
      }
    }
    return least;
  }

  arrive(word: number, length: number): void {
    const end = this.#rows[length * this.#width + this.#width - 1] ?? never;
    const cost = Math.min(end, this.#ends[length] ?? never);
    if (cost <= limit) this.#found(word, cost);
  }

  /** The whole of the Latin word, if the letter at a depth is the last one. */
  #end(depth: number, unit: number): number {
    let least = never;
    for (const [latin, more] of lastSpellingsOf(unit)) {
      const before = this.#width - 1 - latin.length;
      if (before < 0 || !this.#latin.endsWith(latin)) continue;
      least = Math.min(least, (this.#rows[depth * this.#width + before] ?? never) + more);
    }
    return least;
  }
}

const article = /^(?:[ae]l|l)[-' ](?=.)|^[ae](sh|ch|dh|th|[tdrzsnl])[- ](?=\1)/;

/** Spellings that English is full of and that nobody romanises Arabic with: each makes Arabic less likely. */
const english =
  /[aeiou][^aeiouy\d]e$|[^aeiouy\d]le$|[^aeiouy\d]y$|ea|oa|igh|ow|ck|wh|[ts]ion|ment$|dge|ph|^kn|wr|tch|t[hu]re?$|ce|[^n]ge|ay$|er$|ing$/g;
const perEnglishSign = 0.12;

/** To this cost a word is worth offering unasked; further off, one word in ten of plain English would be taken for Arabic. */
const convincing = 0.25;
/** No English word holds a digit, so that chat spelling may be followed further. */
const convincingWithDigit = 0.5;

/** Whether a reading is near enough to be offered where nobody asked for it. */
export function isConvincing(latin: string, { cost }: Romanised): boolean {
  return cost <= (/[a-z]\d|\d[a-z]/i.test(latin) ? convincingWithDigit : convincing);
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
  const lower = latin.toLowerCase().normalize('NFC').replaceAll('’', "'");
  const bare = lower.replace(article, '').replace(/[-\s]/g, '');
  const signs = (bare.match(english)?.length ?? 0) * perEnglishSign;
  const definite = article.test(lower);
  const byBase = new Map<string, Found>();
  const found = (place: number, cost: number) => {
    const word = vocabulary.word(place);
    if (isParticle(word)) return;
    const base = word.replace(/^ال(?=..)/, '');
    const known = byBase.get(base) ?? { cost: never, count: 0 };
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
