import { resolve } from 'node:path';
import type { MovedArticles } from '#db/queries/moving.ts';

/** What is to be exported, and where to. */
export interface AskedExport {
  moved: MovedArticles;
  out: string | undefined;
  /** The files of pictures are wanted as well. */
  withFiles: boolean;
  /** The address of the account that belongs to an author. */
  account: string | undefined;
  /** Told of how many articles have been written. */
  show(articles: number): void;
  /** Told, in a sentence, of what could not be taken along. */
  warn(sentence: string): void;
}

export interface DoneExport {
  path: string;
  articles: number;
  pictures: number;
  /** The one edition that the file holds, and those that it therefore has not; undefined: it holds all that was asked for. */
  only?: { edition: string; others: string[] };
}

/** A path as it was typed: npm runs us in the project's folder, and people start from theirs. */
export function pathFrom(typed: string): string {
  return resolve(process.env.INIT_CWD ?? process.cwd(), typed);
}
