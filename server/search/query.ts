import { isStopWord } from '#arabic/stop-words.ts';
import { searchTerms } from '#arabic/tokens.ts';
import type { SearchQuery } from '#db/search-index.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A word of a query. */
export interface QueryWord {
  word: string;
  stem: string;
  code: number;
  isStop: boolean;
}

export interface ReadQuery {
  words: QueryWord[];
  /** What stands between quotation marks: words that must follow each other. */
  phrases: string[][];
  asked: Pick<SearchQuery, 'every' | 'any' | 'rankedTo' | 'core'>;
}

/** Together the words that find may stand in about so many documents: each of these is ranked by the engine. */
const mostFound = 2500;
/** So many documents that hold every word are ranked by the engine, and only where their words stand in so many. */
const mostRanked = 2000;
const mostLookedAt = 20_000;

/** Quotation marks among so many other words came with a headline that was pasted, and ask for nothing. */
const aHeadline = 4;

/**
 * Reads what was typed: which words must or may occur, and what each is in the index. Null where there is no word in it.
 *
 * Words that say nothing (`stop-words`) rank but do not find, unless there are no others. Of the others, documents that
 * hold them all are found; where those are few, documents that hold one of the rarer ones.
 * @param documents in the index
 */
export function readQuery(
  text: string,
  edition: string,
  vocabulary: Vocabulary,
  documents: number,
): ReadQuery | null {
  const { phrases: quoted, words: loose } = searchTerms(text);
  const phrases = loose.length < aHeadline ? quoted : [];
  const all = [...new Set([...quoted.flat(), ...loose])];
  if (all.length === 0) return null;
  const words = all.map((word) => {
    return { word, ...vocabulary.analyse(word, edition), isStop: isStopWord(word) };
  });
  const some = words.filter(({ isStop }) => !isStop);
  const telling = some.length > 0 ? some : words;
  const often = (stem: string) => vocabulary.documentsWith(stem, documents);
  const every = [...new Set(telling.map(({ stem }) => stem))].sort((a, b) => often(a) - often(b));
  const any = rarest(every, often);
  const together = every.reduce((sum, stem) => sum + often(stem), 0);
  const isWide = often(any[0] ?? '') > mostFound;
  return {
    words,
    phrases,
    asked: {
      every,
      any,
      rankedTo: together <= mostLookedAt ? mostRanked : 0,
      core: isWide ? rareTogether(every, often, documents) : [],
    },
  };
}

/** The rarest, and more as long as they stay rare together. */
function rarest(stems: string[], often: (stem: string) => number): string[] {
  let sum = 0;
  return stems.filter((stem, n) => {
    sum += often(stem);
    return n === 0 || sum <= mostFound;
  });
}

/** The rarest, as many as it takes to find few documents that hold them all, were words to fall at random. */
function rareTogether(stems: string[], often: (stem: string) => number, documents: number): string[] {
  let left = documents;
  return stems.filter((stem) => {
    const isNeeded = left > mostFound;
    left *= often(stem) / Math.max(1, documents);
    return isNeeded;
  });
}
