import type { Reader, Writer } from './doors.ts';

/** A published article as the index sees it. The texts come folded and their words parted by
 * ASCII separators (arabic/tokens.ts, `spaced`), alike for both engines. */
export interface SearchDocument {
  articleId: string;
  edition: string;
  publishedAt: Date;
  headline: string;
  standfirst: string;
  body: string;
}

export interface SearchQuery {
  edition: string;
  /** Folded words; each must occur. */
  words: string[];
  /** Folded words that must follow each other. */
  phrases: string[][];
  limit: number;
  offset: number;
}

export interface SearchIndex {
  /** Puts documents in. What the index holds of the same articles is removed first, by the caller who knows. */
  put(tx: Writer, documents: SearchDocument[]): Promise<void>;
  remove(tx: Writer, articleIds: string[]): Promise<void>;
  /** Best first: words in the headline weigh most, then in the standfirst; of equals the newer. */
  find(read: Reader, query: SearchQuery): Promise<{ total: number; articleIds: string[] }>;
}
