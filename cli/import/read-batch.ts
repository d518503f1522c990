import type { Reading } from '#server/importing/reading.ts';
import type { Source } from './sources.ts';

/** What the thread that reads is given to do. */
export interface ReaderTask {
  sources: Source[];
  /** The edition of items that name none. */
  locale: string | undefined;
  /** Items are numbered from 0 over all sources: those before this one have been read. */
  from: number;
  /** The numbers of those that a thread before this one ran out of memory over. */
  tooHeavy: number[];
  /** Told at once, so that it is known when the thread has ended: the number of the item that is being read. */
  begun: Int32Array;
}

export interface ReadBatch {
  readings: Reading[];
  bytes: number;
  /** The number of the first item behind it. */
  next: number;
}
