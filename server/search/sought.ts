import type { Sought } from '#arabic/highlight.ts';
import { isStopWord } from '#arabic/stop-words.ts';
import { searchTerms } from '#arabic/tokens.ts';
import { readQuery } from './query.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a query asks for, to be marked in what it found. Words that say nothing are marked only where there are no others. */
export function soughtBy(query: string, edition: string, vocabulary: Vocabulary): Sought {
  const read = readQuery(query, edition, vocabulary, 0);
  const onlyStops = read?.words.every(({ isStop }) => isStop) ?? false;
  // A word that says nothing may have the stem of one that does: «ما» and «ماء».
  const stemOf = (word: string) =>
    isStopWord(word) && !onlyStops ? '' : vocabulary.analyse(word, edition).stem;
  if (!read) return { words: new Set(), stems: new Set(), phrases: [], stemOf };
  const { phrases } = read;
  // Words of a phrase are marked as the phrase alone, unless they were asked for outside it too.
  const loose = new Set(phrases.length > 0 ? searchTerms(query).words : read.words.map(({ word }) => word));
  const telling = read.words.filter(({ word, isStop }) => loose.has(word) && (onlyStops || !isStop));
  return {
    words: new Set(telling.map(({ word }) => word)),
    stems: new Set(telling.map(({ stem }) => stem)),
    phrases,
    stemOf,
  };
}
