/** So many words in a row are seldom the same by chance, and an edited word breaks no more runs than it has words. */
const runLength = 3;

const known = new WeakMap<object, ReadonlySet<number>>();

/**
 * How much of the shorter of two texts stands word for word in the other: the share of its runs of three words that the
 * other has too (shingles, after Broder). Two reports of one event have some hundredths in common, a corrected or
 * continued version of a text more than half.
 * @param a its words as numbers, the same number for the same word; the runs of an array are remembered with it
 * @returns 0 to 1; 0 where either has fewer than three words
 */
export function sharedRuns(a: Uint32Array, b: Uint32Array): number {
  const [one, other] = [runsOf(a), runsOf(b)];
  const [shorter, longer] = one.size < other.size ? [one, other] : [other, one];
  return shorter.size === 0 ? 0 : sharedBy(shorter, longer) / shorter.size;
}

/** How much of the words of both two texts share, whatever their order: 1 where all are the same. */
export function sharedWords(a: Uint32Array, b: Uint32Array): number {
  const [one, other] = [new Set(a), new Set(b)];
  const shared = sharedBy(one, other);
  return shared === 0 ? 0 : shared / (one.size + other.size - shared);
}

function sharedBy(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  let shared = 0;
  for (const item of one) if (other.has(item)) shared += 1;
  return shared;
}

function runsOf(words: Uint32Array): ReadonlySet<number> {
  const before = known.get(words);
  if (before) return before;
  const runs = new Set<number>();
  for (let at = runLength; at <= words.length; at++) {
    let run = 0;
    for (let n = at - runLength; n < at; n++) run = Math.imul(run, 0x01000193) ^ (words[n] as number);
    runs.add(run);
  }
  known.set(words, runs);
  return runs;
}
