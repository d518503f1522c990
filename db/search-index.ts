import type { Reader, Writer } from './doors.ts';

/** A published article as the index sees it. */
export interface SearchDocument {
  articleId: string;
  edition: string;
  sectionId: string;
  authorIds: string[];
  publishedAt: Date;
  /** Stems, each once, parted by spaces; and so the other two. */
  headline: string;
  standfirst: string;
  body: string;
  /** How many words the three have. */
  words: number;
  /** Every word in its order as a number, in whatever form the ranking reads; given back with what was found. */
  codes: Uint8Array;
}

/** What a document must be to be found at all; what is absent does not matter. */
export interface SearchFilter {
  /** Of one of these sections. */
  sectionIds?: string[] | undefined;
  authorId?: string | undefined;
  /** Published at this moment or later. */
  from?: Date | undefined;
  /** Published before this moment. */
  to?: Date | undefined;
}

export interface SearchQuery extends SearchFilter {
  edition: string;
  /** Documents that hold all of these stems are found… */
  every: string[];
  /** …and where they are fewer than `enough`, those that hold at least one of these. Rare ones: each costs what it finds. */
  any: string[];
  enough: number;
  /**
   * Documents that hold every word are weighed by the engine where they are at most so many, which costs a look at every
   * document of every word. Of more, those that have the words on top are looked at and the newest.
   */
  rankedTo: number;
  /**
   * Where `any` is not rare at all: words that are rare together. Then documents that hold all of these are weighed, and of
   * the others those that have `any` on top and the newest.
   */
  core: string[];
  /** About so many are given back: those that hold the rarest words most often, or the newest. */
  limit: number;
  newest: boolean;
}

export interface Found {
  /** The vocabulary that the index was stemmed by when it was asked. */
  version: number;
  /** Of the whole index. */
  documents: number;
  words: number;
  /** How many documents were found, also beyond the limit. */
  total: number;
  /** In how many documents each of `every` and `any` occurs, counted up to `countedTo`. */
  counts: Map<string, number>;
  candidates: Candidate[];
}

/** A document in question, not yet in order. */
export interface Candidate {
  articleId: string;
  publishedAt: Date;
  codes: Uint8Array;
}

/** Words are counted up to here; beyond it an estimate is as good, and costs nothing. */
export const countedTo = 2000;

export interface SearchIndex {
  /** Puts documents in. What the index holds of the same articles is removed first, by the caller who knows. */
  put(tx: Writer, documents: SearchDocument[]): Promise<void>;
  remove(tx: Writer, articleIds: string[]): Promise<void>;
  /** Takes everything out. */
  clear(tx: Writer): Promise<void>;
  /** Puts what was written in many parts together, after much was written: searching then takes two thirds of the time. */
  settle(tx: Writer): Promise<void>;
  /** One statement. */
  find(read: Reader, query: SearchQuery): Promise<Found>;
}
