import { fold } from '#arabic/fold.ts';
import { inArabic, suggestion } from '#arabic/suggestion.ts';
import { tokens } from '#arabic/tokens.ts';
import type { Vocabulary } from '#arabic/vocabulary.ts';
import { find, type SearchRequest, type SearchResult } from './find.ts';
import { wordsOf } from './words.ts';

/** What did find something may just be rare: a better query finds so many times as much. */
const muchMore = 10;

export interface MeantResult extends SearchResult {
  /** The query that was searched for. */
  searched: string;
  /** One that finds more; null unless few or none were found. */
  suggestion: string | null;
}

/**
 * Searches for what was typed or, where it has words in Latin letters that no article holds, for the Arabic words they
 * stand for. Where hardly anything is found, looks for a query that finds more: at most three searches on top.
 */
export async function findMeant(request: SearchRequest, now: Date): Promise<MeantResult> {
  const { query, edition } = request;
  const { all } = await wordsOf(edition);
  const arabic = inArabic(all, query);
  if (arabic !== undefined) {
    const result = await find({ ...request, query: arabic }, now);
    if (result.total > 0) return { ...result, searched: arabic, suggestion: null };
  }
  const result = await find(request, now);
  const count = async (other: string) => {
    // Words that stand in fewer articles than would convince need no search.
    if (result.total > 0 && standIn(all, query, other) < result.total * muchMore) return 0;
    return (await find({ ...request, query: other, limit: 1, offset: 0 }, now)).total;
  };
  const better = await suggestion(all, query, result.total, count);
  const isMeant = better !== undefined && better.found >= result.total * muchMore;
  return { ...result, searched: query, suggestion: isMeant ? better.query : null };
}

/** In how many articles the commonest of the words stands that another query has and the first has not. */
function standIn(words: Vocabulary, query: string, other: string): number {
  const typed = new Set(tokens(fold(query)));
  const others = tokens(fold(other)).filter((word) => !typed.has(word));
  return Math.max(0, ...others.map((word) => words.countOf(word) + words.countOf(`ال${word}`)));
}
