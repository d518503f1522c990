import type { Reading } from '#server/importing/reading.ts';
import type { ComingWords } from '#server/search/coming.ts';
import type { Source } from './sources.ts';

/** What the thread that reads is given to do. */
export interface ReaderTask {
  sources: Source[];
  /** The edition of items that name none. */
  locale: string | undefined;
  /** Whether the words of the first articles are counted before all else, where the vocabulary is still to grow. */
  countsAhead: boolean;
  /** Items are numbered from 0 over all sources: those before this one have been read. */
  from: number;
  /** The numbers of those that a thread before this one ran out of memory over. */
  tooHeavy: number[];
  /**
   * Told at once, so that it is known when the thread has ended: the number of the item that it is at, or `atNone`; and
   * whether it counts ahead, 1 or 0.
   */
  begun: Int32Array;
}

export interface ReadBatch {
  readings: Reading[];
  bytes: number;
  /** The number of the first item behind it. */
  next: number;
}

/** What stands in `begun` while the thread is at no item. */
export const atNone = -1;

/** What it says: the words of what is to come, then one batch for each time that it is asked, and null behind the last. */
export type ReaderSays = { counted: ComingWords } | ReadBatch | null;
