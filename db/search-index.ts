import type { Reader, Writer } from './doors.ts';

/** A published article as the index sees it. */
export interface SearchDocument {
  articleId: string;
  edition: string;
  sectionId: string;
  authorIds: string[];
  publishedAt: Date;
  /** Its stems (search-field.ts); and so the other two. */
  headline: Uint8Array;
  standfirst: Uint8Array;
  body: Uint8Array;
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

/** A document as it lies in the index, without its stems, which no index gives back. */
export type HeldDocument = Pick<
  SearchDocument,
  'articleId' | 'edition' | 'sectionId' | 'authorIds' | 'publishedAt' | 'words' | 'codes'
> & {
  /** Whether its stems are there too. */
  hasStems: boolean;
};

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
  /**
   * A filter, or a date, is looked up row by row: first of so many of the newest that match, and of all where too few of
   * those are let through. An engine that finds them otherwise need not mind.
   */
  lookedUp: number;
  /** What is found is counted up to here: to count on costs more with every year. */
  foundTo: number;
  /**
   * So many documents of a stretch of time are asked where they lie, one by one where they are scattered; of more, all
   * between the first and the last are looked at. An engine that finds them otherwise need not mind.
   */
  oneByOne: number;
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
  /** How many documents were found, also beyond the limit; counted up to the query's `foundTo`. */
  total: number;
  /** There are more than were counted. */
  isMore: boolean;
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

/** What articles that are related to one are looked for by. */
export interface RelatedQuery {
  articleId: string;
  edition: string;
  publishedAt: Date;
  /** Stems of the article, each with what a document is worth that holds it, and about what share of all documents do. */
  words: { stem: string; weight: number; share: number }[];
  /** Lists (queries/listings.ts) of its topics, and of its section. */
  topics: string[];
  section: string;
  /** Of the documents that hold the words, at most so many are given back, those that hold the most by weight. */
  limit: number;
}

interface RelatedRow extends Candidate {
  pair: string | null;
  sharedTopics: number;
  /** In the section or one below it. */
  isSameSection: boolean;
}

export interface RelatedFound {
  /** As in `Found`. */
  version: number;
  documents: number;
  words: number;
  /** How many other documents hold a word, by its place among those asked for: of common ones, of those looked at. */
  holders: Record<number, number>;
  /** Other articles of the edition: some hold the words, some are the newest of the lists or came just before it. */
  candidates: RelatedRow[];
}

/** Words are counted up to here; beyond it an estimate is as good, and costs nothing. */
export const countedTo = 2000;

/** So many documents that hold a word are looked at on either side of an article, for what is related to it. */
export const holdersTo = 30;

export interface SearchIndex {
  /** Puts documents in. What the index holds of the same articles is removed first, by the caller who knows. */
  put(tx: Writer, documents: SearchDocument[]): Promise<void>;
  remove(tx: Writer, articleIds: string[]): Promise<void>;
  /** Takes everything out. */
  clear(tx: Writer): Promise<void>;
  /** Puts a section or author in the place of another in every document; their words stay as they are. */
  takeOver(tx: Writer, noun: 'section' | 'author', from: string, into: string): Promise<void>;
  /** Puts what was written in many parts together, after much was written: searching then takes two thirds of the time. */
  settle(tx: Writer): Promise<void>;
  /** Does a second's part of that, as much as what was written since is worth. @returns whether there is more to do */
  settleSome(tx: Writer): Promise<boolean>;
  /** What the index holds of these articles; to hold it against their texts. */
  held(read: Reader, articleIds: string[]): Promise<HeldDocument[]>;
  /** The ids of all articles that the index holds. */
  heldIds(read: Reader): Promise<string[]>;
  /** One statement; on SQLite, where a stretch of time is asked for, one before it that tells how much lies in it. */
  find(read: Reader, query: SearchQuery): Promise<Found>;
  /** One statement, whose cost does not grow with the archive. */
  related(read: Reader, query: RelatedQuery): Promise<RelatedFound>;
}
