import type { TellingWord } from '#arabic/telling-words.ts';
import { codeOf } from './codes.ts';
import { type DocumentCodes, fieldsIn } from './document-codes.ts';

/** How soon repetition stops counting, and how much length counts, as in BM25. */
const saturation = 2;
const lengthShare = 0.75;
/** What an occurrence in headline, standfirst and body counts. */
export const fieldWeights = [4, 2, 1] as const;

/** So many of the rarest words in common, dwelt on by both texts, make them as alike as can be. */
const allAlike = 2;

/**
 * How much of what a text is about other texts are about too.
 * @param words that tell what it is about
 * @param meanWords of the documents of the index
 * @returns of a document's numbers (codes.ts): 0 where it has none of the words, 1 where it has many or rare ones
 */
export function likenessTo(
  words: readonly TellingWord[],
  meanWords: number,
): (codes: DocumentCodes) => number {
  const weights = Float64Array.from(words, ({ weight }) => weight);
  const placeOf = new Map(words.map(({ stem }, n) => [codeOf('', stem) >>> 8, n]));
  // Nearly all words of a document are none of these: the last bits of a stem's number tell that sooner than a map.
  const lastBits = new Uint8Array(1 << 12);
  for (const stem of placeOf.keys()) lastBits[stem & 0xfff] = 1;
  const often = new Int32Array(words.length);
  return (codes) => {
    often.fill(0);
    const [, standfirst, body] = fieldsIn(codes);
    // Numbers beyond 2^31 are objects to an engine that has not yet made this loop quick, and here are thousands.
    const signed = new Int32Array(codes.buffer, codes.byteOffset, codes.length);
    for (let at = 2; at < signed.length; at++) {
      const stem = (signed[at] as number) >>> 8;
      if (lastBits[stem & 0xfff] === 0) continue;
      const place = placeOf.get(stem);
      if (place === undefined) continue;
      const weight = fieldWeights[at >= body ? 2 : at >= standfirst ? 1 : 0];
      often[place] = (often[place] as number) + weight;
    }
    const length =
      saturation * (1 - lengthShare + (lengthShare * (codes.length - 2)) / Math.max(1, meanWords));
    let shared = 0;
    for (let n = 0; n < often.length; n++) {
      const count = often[n] as number;
      if (count > 0) shared += ((weights[n] as number) * count) / (count + length);
    }
    return Math.min(1, shared / allAlike);
  };
}
