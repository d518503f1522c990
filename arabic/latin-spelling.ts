import { lastSpellingsOf, type Spelling, shortVowels, spellingsOf, unheardCost } from './romanisation.ts';
import { type Descent, longestWord } from './vocabulary.ts';

/** What a reading may cost in all; further off lies everything. */
const limit = 0.9;
const never = 99;
const articleLeftOut = 0.05;
const articleAdded = 0.1;
const alif = 0x627;
const waw = 0x648;
const lam = 0x644;
const ya = 0x64a;

/** A piece of a Latin word that a letter may be: from where, up to where, at what cost. */
interface Piece {
  from: number;
  to: number;
  cost: number;
}

/**
 * Finds the words of a vocabulary that may be written as a Latin word: goes down them letter by letter, keeping for every
 * beginning of the Latin word the least that it costs to have written the letters so far like that.
 */
export class LatinSpelling implements Descent {
  readonly #latin: string;
  readonly #definite: boolean;
  readonly #found: (word: number, cost: number) => void;
  readonly #width: number;
  readonly #rows: Float64Array;
  /** The cost of the whole Latin word where a letter is the last one. */
  readonly #ends = new Float64Array(longestWord + 1);
  readonly #entered = new Uint16Array(longestWord + 1);
  readonly #vowels: Piece[];
  readonly #pieces = new Map<number, Piece[]>();
  readonly #firstPieces = new Map<number, Piece[]>();
  readonly #lastPieces = new Map<number, Piece[]>();

  /**
   * @param latin in lower case, without article and hyphens
   * @param definite whether an article stood before it
   * @param found gets a word's place and the cost, from 0 to near 1
   */
  constructor(latin: string, definite: boolean, found: (word: number, cost: number) => void) {
    this.#latin = latin;
    this.#definite = definite;
    this.#found = found;
    this.#width = latin.length + 1;
    this.#rows = new Float64Array((longestWord + 1) * this.#width).fill(never);
    this.#rows[0] = definite ? articleAdded : 0;
    this.#vowels = this.#piecesOf(shortVowels);
  }

  enter(depth: number, unit: number): boolean {
    this.#entered[depth] = unit;
    const isFirst = depth === 0 || (depth === 2 && this.#isArticle());
    const row = (depth + 1) * this.#width;
    const end = this.#end(depth, unit);
    this.#ends[depth + 1] = end;
    this.#write(depth, this.#piecesFor(unit, isFirst), this.#unheard(depth, unit));
    const least = this.#skipVowels(row);
    if (depth !== 1 || !this.#isArticle()) return least <= limit || end <= limit;
    this.#rows[row] = this.#definite ? 0 : articleLeftOut;
    return true;
  }

  arrive(word: number, length: number): void {
    const cost = Math.min(
      this.#rows[length * this.#width + this.#width - 1] ?? never,
      this.#ends[length] ?? never,
    );
    if (cost <= limit) this.#found(word, cost);
  }

  #isArticle(): boolean {
    return this.#entered[0] === alif && this.#entered[1] === lam;
  }

  #piecesOf(spellings: readonly Spelling[]): Piece[] {
    return Array.from(this.#latin, (_, from) =>
      spellings
        .filter(([latin]) => this.#latin.startsWith(latin, from))
        .map(([latin, cost]) => ({ from, to: from + latin.length, cost })),
    ).flat();
  }

  #piecesFor(unit: number, isFirst: boolean): Piece[] {
    const kept = isFirst ? this.#firstPieces : this.#pieces;
    const known = kept.get(unit);
    if (known) return known;
    const pieces = this.#piecesOf(spellingsOf(unit, isFirst));
    kept.set(unit, pieces);
    return pieces;
  }

  /** «اي» and «او» at the beginning are one vowel: Italy, Europe. */
  #unheard(depth: number, unit: number): number {
    const oneVowel = depth === 1 && this.#entered[0] === alif && (unit === ya || unit === waw);
    return oneVowel ? 0.05 : unheardCost(unit);
  }

  #write(depth: number, pieces: readonly Piece[], unheard: number): void {
    const rows = this.#rows;
    const above = depth * this.#width;
    const row = above + this.#width;
    for (let at = 0; at < this.#width; at++) rows[row + at] = (rows[above + at] ?? never) + unheard;
    for (const { from, to, cost } of pieces)
      rows[row + to] = Math.min(rows[row + to] ?? never, (rows[above + from] ?? never) + cost);
  }

  /** Vowels that no letter stands for; gives the least cost in the row. */
  #skipVowels(row: number): number {
    const rows = this.#rows;
    for (const { from, to, cost } of this.#vowels)
      rows[row + to] = Math.min(rows[row + to] ?? never, (rows[row + from] ?? never) + cost);
    let least = never;
    for (let at = 0; at < this.#width; at++) least = Math.min(least, rows[row + at] ?? never);
    return least;
  }

  #end(depth: number, unit: number): number {
    let pieces = this.#lastPieces.get(unit);
    if (!pieces) {
      pieces = this.#piecesOf(lastSpellingsOf(unit)).filter(({ to }) => to === this.#latin.length);
      this.#lastPieces.set(unit, pieces);
    }
    let least = never;
    for (const { from, cost } of pieces)
      least = Math.min(least, (this.#rows[depth * this.#width + from] ?? never) + cost);
    return least;
  }
}
