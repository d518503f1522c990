import { rarity } from './rarity.ts';
import { isStopWord } from './stop-words.ts';

/** A part of a text: its folded words in their order, and what one of them counts. */
export interface WeighedText {
  words: readonly string[];
  weight: number;
}

/** What is known of words, as an index has counted them. */
export interface WordEvidence {
  stemOf(word: string): string;
  /** About how many documents hold a stem; undefined where that is unknown, and the stem is then left out. */
  documentsWith(stem: string): number | undefined;
}

export interface TellingWord {
  stem: string;
  /** What it says of the text, 0 to 1: more for what is rare elsewhere and frequent here. */
  weight: number;
}

/** How soon it stops mattering how often the text has a word. */
const saturation = 3;
/** What is rare counts more than what is merely frequent here: names stand in few documents. */
const rarityPower = 2;
/** A word that was counted in one document may have been counted in this one, and stand in no other. */
const onceWorth = 0.5;
/** What stands in more than this share of documents tells nothing. */
const commonShare = 0.2;
/** In how many documents a word could be rare for certain: what is rare among fewer may be so by chance. */
const manyDocuments = 200;
const hasLetter = /\p{L}/u;

/**
 * The words that tell what a text is about, as stems, the most telling first: by how often the text has them and how few
 * others do (tf–idf). Names and terms come first by that alone, for Arabic writes no capitals. Words that hold sentences
 * together (stop-words.ts), lone letters and bare numbers never tell anything.
 *
 * What is rare is told by the documents in the text's own language: they are as many as hold its commonest word, «في».
 */
export function tellingWords(
  texts: readonly WeighedText[],
  { stemOf, documentsWith }: WordEvidence,
  most: number,
): TellingWord[] {
  const counts = new Map<string, number>();
  let documents = 1;
  for (const { words, weight } of texts) {
    for (const word of words) {
      const stem = stemOf(word);
      if (isTelling(word)) counts.set(stem, (counts.get(stem) ?? 0) + weight);
      else documents = Math.max(documents, documentsWith(stem) ?? 0);
    }
  }
  const known = [...counts].flatMap(([stem, count]) => {
    const often = documentsWith(stem);
    if (often === undefined) return [];
    documents = Math.max(documents, often);
    return [{ stem, count, often }];
  });
  const rarest = rarity(0, Math.max(documents, manyDocuments));
  return known
    .filter(({ often }) => often <= commonShare * documents)
    .map(({ stem, count, often }): TellingWord => {
      const worth = Math.round(often) === 1 ? onceWorth : 1;
      const rare = worth * (rarity(often, documents) / rarest) ** rarityPower;
      return { stem, weight: (rare * count) / (count + saturation) };
    })
    .sort((a, b) => b.weight - a.weight || (a.stem < b.stem ? -1 : 1))
    .slice(0, most);
}

const isTelling = (word: string) => word.length > 1 && hasLetter.test(word) && !isStopWord(word);
