import { isWeak, mistaken, plain } from './letter-mistakes.ts';
import { type Descent, longestWord } from './vocabulary.ts';

/**
 * In tenths of a plain mistake. A word of five letters can lose one in five ways and have a wrong one in a hundred and
 * fifty, so that each way to lose one is the likelier mistake.
 */
const missing = 7;
const missingWeak = 6;
const extraWeak = 8;
const doubled = 6;
const swapped = 7;
const cheapest = 6;

/** Two mistakes seldom fall into a word's first letters; to look for them there would take most of the time. */
const firstLetters = 3;
const limitInFirst = 11;

const tooFar = 0x3fff;

/**
 * Damerau and Levenshtein's distance (neighbours swapped at most once) from one typed word to every word of a vocabulary
 * within a limit; in tenths: 10 for a plain mistake, less for what keyboards, ears and haste invite.
 */
export class NearWords implements Descent {
  readonly #typed: Uint16Array;
  /** What each typed letter costs if it is one too many. */
  readonly #extra: Uint8Array;
  readonly #limit: number;
  readonly #near: (word: number, distance: number) => void;
  /** How far two lengths may differ within the limit: nothing further from the diagonal is looked at. */
  readonly #band: number;
  readonly #width: number;
  /** A row of distances behind each letter entered: how far the letters up to it are from each beginning of `typed`. */
  readonly #rows: Uint16Array;
  readonly #least = new Uint16Array(longestWord + 1);
  readonly #entered = new Uint16Array(longestWord + 1);

  constructor(typed: string, limit: number, near: (word: number, distance: number) => void) {
    this.#typed = Uint16Array.from(typed, (_, at) => typed.charCodeAt(at));
    this.#extra = Uint8Array.from(this.#typed, (unit, at) => {
      if (unit === this.#typed[at - 1] || unit === this.#typed[at + 1]) return doubled;
      return isWeak(unit) ? extraWeak : plain;
    });
    this.#limit = limit;
    this.#near = near;
    this.#band = Math.floor(limit / doubled);
    this.#width = typed.length + 1;
    this.#rows = new Uint16Array((longestWord + 1) * this.#width).fill(tooFar);
    this.#rows[0] = 0;
    for (const [at, extra] of this.#extra.entries()) this.#rows[at + 1] = (this.#rows[at] ?? 0) + extra;
  }

  enter(depth: number, unit: number): boolean {
    const last = this.#entered[depth] ?? 0;
    this.#entered[depth + 1] = unit;
    const from = Math.max(0, depth + 1 - this.#band);
    const to = Math.min(this.#width - 1, depth + 1 + this.#band);
    if ((this.#least[depth] ?? 0) + cheapest > this.#limit && !this.#typedNext(unit, last, from, to))
      return false;

    const rows = this.#rows;
    const typed = this.#typed;
    const extra = this.#extra;
    const above = depth * this.#width;
    const twoAbove = above - this.#width;
    const row = above + this.#width;
    const lost = unit === last ? doubled : isWeak(unit) ? missingWeak : missing;
    let before = tooFar;
    let least = tooFar;
    if (to < this.#width - 1) rows[row + to + 1] = tooFar;
    for (let at = from; at <= to; at++) {
      let cost = (rows[above + at] ?? 0) + lost;
      if (at > 0) {
        const unitTyped = typed[at - 1] ?? 0;
        cost = Math.min(
          cost,
          (rows[above + at - 1] ?? 0) + mistaken(unitTyped, unit),
          before + (extra[at - 1] ?? 0),
        );
        if (unitTyped === last && at > 1 && typed[at - 2] === unit)
          cost = Math.min(cost, (rows[twoAbove + at - 2] ?? 0) + swapped);
      }
      rows[row + at] = before = cost;
      if (cost < least) least = cost;
    }
    if (from > 0) rows[row + from - 1] = tooFar;
    this.#least[depth + 1] = least;
    return least <= (depth < firstLetters ? Math.min(limitInFirst, this.#limit) : this.#limit);
  }

  /** Where no further mistake is allowed, a letter is worth a row only if it was typed here, or just before the last. */
  #typedNext(unit: number, last: number, from: number, to: number): boolean {
    const typed = this.#typed;
    for (let at = Math.max(1, from); at <= to; at++) {
      if (typed[at - 1] === unit || (at > 1 && typed[at - 2] === unit && typed[at - 1] === last)) return true;
    }
    return false;
  }

  arrive(word: number, length: number): void {
    if (Math.abs(length + 1 - this.#width) > this.#band) return;
    const distance = this.#rows[length * this.#width + this.#width - 1] ?? tooFar;
    if (distance <= this.#limit) this.#near(word, distance);
  }
}
