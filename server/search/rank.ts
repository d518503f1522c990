import type { Candidate } from '#db/search-index.ts';
import { codesIn, type DocumentCodes, fieldsIn } from './document-codes.ts';

/** A word that was asked for, as the codes of documents know it. */
export interface Wanted {
  code: number;
  /** What a document gets for it at most: more for rarer words. */
  weight: number;
  /** The same for the word as it was asked for. */
  exactWeight: number;
}

export interface Ranked {
  articleId: string;
  publishedAt: Date;
  score: number;
}

/** BM25, tuned on ARCD and ANT (decision 013): how soon repetition stops counting, and how much length counts. */
const saturation = 0.8;
const lengthShare = 0.85;
/** What a word is worth that is written just as it was asked for, beside the stem it shares with other forms. */
const exactShare = 0.2;
/** What an occurrence in headline, standfirst and body counts. */
const fieldWeights = [8, 3, 1] as const;

/**
 * Ranks documents by the words that were asked for.
 * @param meanWords of the documents of the index
 */
export function rank(candidates: Candidate[], wanted: Wanted[], meanWords: number): Ranked[] {
  const stems = new Map<number, number>();
  for (const { code, weight } of wanted) stems.set(code >>> 8, Math.max(weight, stems.get(code >>> 8) ?? 0));
  const score = scorer([...stems.keys()], [...stems.values()], wanted, Math.max(1, meanWords));
  return candidates.map(({ articleId, publishedAt, codes }) => ({
    articleId,
    publishedAt,
    score: score(codesIn(codes)),
  }));
}

function scorer(stems: number[], stemWeights: number[], wanted: Wanted[], meanWords: number) {
  const often = new Float64Array(stems.length);
  const exactly = new Float64Array(wanted.length);
  // Nearly every word of a document is none that was asked for: one look tells.
  const inQuestion = new Uint8Array(256);
  for (const stem of stems) inQuestion[stem & 0xff] = 1;
  return (codes: DocumentCodes): number => {
    often.fill(0);
    exactly.fill(0);
    const [, standfirst, body] = fieldsIn(codes);
    for (let at = 2; at < codes.length; at++) {
      const code = codes[at] as number;
      if (inQuestion[(code >>> 8) & 0xff] === 0) continue;
      const found = stems.indexOf(code >>> 8);
      if (found < 0) continue;
      const weight = fieldWeights[at >= body ? 2 : at >= standfirst ? 1 : 0];
      often[found] = (often[found] as number) + weight;
      const same = wanted.findIndex((one) => one.code === code);
      if (same >= 0) exactly[same] = (exactly[same] as number) + weight;
    }
    const length = saturation * (1 - lengthShare + (lengthShare * (codes.length - 2)) / meanWords);
    const worth = (count: number) => (count * (saturation + 1)) / (count + length);
    let score = 0;
    for (const [n, weight] of stemWeights.entries()) score += weight * worth(often[n] as number);
    for (const [n, { exactWeight }] of wanted.entries())
      score += exactShare * exactWeight * worth(exactly[n] as number);
    return score;
  };
}
