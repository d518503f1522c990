import { wordsOf } from '#arabic/word-differences.ts';
import type { Piece } from './body/pieces.ts';

/** A piece as it was and as it is; null: it is not there. */
type Pair = [Piece | null, Piece | null];

/** Pieces that share this much of their words (Dice) are one that was changed, and not one taken out and one put in. */
const alike = 0.4;

/** Beyond so many comparisons it would take longer than a second to tell: then nothing is paired. */
const mostComparisons = 60_000;

/** Brings the pieces of two stretches together, in the order of both, so that what they share is the most it can be. */
export function pairedPieces(removed: readonly Piece[], added: readonly Piece[]): Pair[] {
  const apart: Pair[] = [
    ...removed.map((piece): Pair => [piece, null]),
    ...added.map((piece): Pair => [null, piece]),
  ];
  if (removed.length === 0 || added.length === 0 || removed.length * added.length > mostComparisons)
    return apart;
  const [was, is] = [removed.map(bagOf), added.map(bagOf)];
  const likeness = was.map((one) => is.map((other) => likenessOf(one, other)));
  const best = bestFrom(likeness, removed.length, added.length);
  const pairs: Pair[] = [];
  let [r, a] = [0, 0];
  while (r < removed.length || a < added.length) {
    const here = best[r]?.[a] ?? 0;
    if (r < removed.length && a < added.length && here === pairedWith(likeness, best, r, a) && here > 0) {
      pairs.push([removed[r++] ?? null, added[a++] ?? null]);
    } else if (r < removed.length && here === (best[r + 1]?.[a] ?? 0))
      pairs.push([removed[r++] ?? null, null]);
    else pairs.push([null, added[a++] ?? null]);
  }
  return pairs;
}

type Table = number[][];

/** The most that can be shared by what follows from each place on. */
function bestFrom(likeness: Table, rows: number, columns: number): Table {
  const best: Table = Array.from({ length: rows + 1 }, () => new Array<number>(columns + 1).fill(0));
  for (let r = rows - 1; r >= 0; r--) {
    const row = best[r] as number[];
    for (let a = columns - 1; a >= 0; a--) {
      row[a] = Math.max(best[r + 1]?.[a] ?? 0, row[a + 1] ?? 0, pairedWith(likeness, best, r, a));
    }
  }
  return best;
}

function pairedWith(likeness: Table, best: Table, r: number, a: number): number {
  const shared = likeness[r]?.[a] ?? 0;
  return shared < alike ? 0 : shared + (best[r + 1]?.[a + 1] ?? 0);
}

interface Bag {
  counts: Map<string, number>;
  size: number;
}

function bagOf({ text, kind }: Piece): Bag {
  const words = wordsOf(text);
  const counts = new Map<string, number>();
  // What has no words is like another of its kind: a rule, a picture without a caption.
  for (const word of words.length > 0 ? words : [kind]) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { counts, size: Math.max(1, words.length) };
}

function likenessOf(one: Bag, other: Bag): number {
  let shared = 0;
  for (const [word, count] of one.counts) shared += Math.min(count, other.counts.get(word) ?? 0);
  return (2 * shared) / (one.size + other.size);
}
