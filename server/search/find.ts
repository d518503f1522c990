import { rarity } from '#arabic/rarity.ts';
import { searchIndex } from '#db/search.ts';
import { countedTo, type Found, type SearchFilter } from '#db/search-index.ts';
import type { Sort } from '#editorial/view.ts';
import { store } from '../store.ts';
import { vocabularyInForce } from './current.ts';
import { codesIn, holdsPhrase } from './document-codes.ts';
import { type QueryWord, readQuery } from './query.ts';
import { type Ranked, rank, type Wanted } from './rank.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface SearchRequest extends SearchFilter {
  edition: string;
  /** As it was typed. */
  query: string;
  sort: Sort;
  limit: number;
  offset: number;
}

export interface SearchResult {
  /** How many articles were found, counted up to `mostCounted`; with phrases, among the `readForPhrases` most likely. */
  total: number;
  /** There are more than were counted. */
  isMore: boolean;
  /** The stretch that was asked for, best first. */
  hits: Ranked[];
}

/** Nobody is shown more of what was found than this. */
export const reachable = 1000;
/** Ten times as many are counted. */
const mostCounted = 10 * reachable;
/** Most filters let through enough of so many. */
const mostLookedUp = 8000;
/** To ask of one document costs a hundredth of a millisecond: for longer times it is cheaper to look through them. */
const mostOneByOne = 1000;
/** So many are weighed word for word; for what lies beyond, all that can be reached, so that pages follow each other. */
const weighed = 200;
/** So many documents that hold all words of a phrase are read for it. */
const readForPhrases = 2000;
/** Fewer articles that hold every word than this, and those that hold some are shown too. */
const aPage = 20;
/** What a word that says nothing weighs, and the least share of documents that it is taken to stand in. */
const stopShare = 0.3;
const stopPresence = 0.3;

/**
 * Searches an edition: one statement (two on SQLite where a time is asked for), and those that load a vocabulary when there
 * is a new one.
 */
export async function find(request: SearchRequest, now: Date): Promise<SearchResult> {
  const { read } = await store();
  const index = await searchIndex();
  const { edition, query, sort, limit, offset, sectionIds, authorId, from, to } = request;
  let vocabulary = await vocabularyInForce(read);
  for (;;) {
    const asked = readQuery(query, edition, vocabulary, vocabulary.documents);
    if (!asked) return { total: 0, isMore: false, hits: [] };
    const isQuoted = asked.phrases.length > 0;
    const found = await index.find(read, {
      edition,
      sectionIds,
      authorId,
      from,
      to,
      ...asked.asked,
      enough: isQuoted ? 0 : sort === 'newest' ? 1 : aPage,
      limit: isQuoted ? readForPhrases : offset + limit <= weighed ? weighed : reachable,
      newest: sort === 'newest',
      lookedUp: mostLookedUp,
      foundTo: mostCounted,
      oneByOne: mostOneByOne,
    });
    vocabulary.documents = found.documents;
    if (found.version === vocabulary.version) {
      const codeOf = (word: string) => vocabulary.analyse(word, edition).code;
      const fit = withPhrases(
        found,
        asked.phrases.map((phrase) => phrase.map(codeOf)),
      );
      const hits = inOrder(ranked(fit, asked.words, vocabulary), sort, now);
      const { total, isMore } = fit;
      return { total, isMore, hits: hits.slice(offset, Math.min(reachable, offset + limit)) };
    }
    vocabulary = await vocabularyInForce(read, found.version);
  }
}

/** Only what holds the phrases: the engine knows no more than that their words are in it. */
function withPhrases(found: Found, phrases: number[][]): Found {
  if (phrases.length === 0) return found;
  const candidates = found.candidates.filter(({ codes }) => {
    const read = codesIn(codes);
    return phrases.every((phrase) => holdsPhrase(read, phrase));
  });
  return { ...found, candidates, total: candidates.length, isMore: false };
}

function ranked(found: Found, words: QueryWord[], vocabulary: Vocabulary): Ranked[] {
  const { documents, counts } = found;
  const onlyStops = words.every(({ isStop }) => isStop);
  const wanted = words.map(({ word, stem, code, isStop }): Wanted => {
    const counted = counts.get(stem) ?? countedTo;
    const estimate = vocabulary.documentsWith(stem, documents);
    const often = counted < countedTo ? counted : Math.max(counted, estimate);
    const exactly = Math.min(often, vocabulary.documentsWithWord(word, documents));
    if (isStop && !onlyStops) {
      const weight = stopShare * rarity(Math.max(estimate, stopPresence * documents), documents);
      return { code, weight, exactWeight: weight };
    }
    return { code, weight: rarity(often, documents), exactWeight: rarity(exactly, documents) };
  });
  return rank(found.candidates, wanted, found.words / Math.max(1, documents));
}

const dayMs = 86_400_000;
/** What being of today adds to a score, and after how many days half of that is left. */
const novelty = 0.3;
const halfLifeDays = 30;

function inOrder(all: Ranked[], sort: Sort, now: Date): Ranked[] {
  const fresh = ({ publishedAt }: Ranked) => {
    const days = Math.max(0, now.getTime() - publishedAt.getTime()) / dayMs;
    return 1 + novelty / (1 + days / halfLifeDays);
  };
  const scored = sort === 'best' ? all.map((one) => ({ ...one, score: one.score * fresh(one) })) : all;
  const byId = (a: Ranked, b: Ranked) => (a.articleId < b.articleId ? -1 : 1);
  const byDate = (a: Ranked, b: Ranked) => b.publishedAt.getTime() - a.publishedAt.getTime();
  if (sort === 'newest') return scored.sort((a, b) => byDate(a, b) || byId(a, b));
  // The words alone know no date: of equals the first written comes first.
  if (sort === 'relevance') return scored.sort((a, b) => b.score - a.score || byId(a, b));
  return scored.sort((a, b) => b.score - a.score || byDate(a, b) || byId(a, b));
}
