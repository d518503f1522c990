import type { BaseSQLiteDatabase } from 'drizzle-orm/sqlite-core';
import type * as schema from './schema/all.ts';

type Database = BaseSQLiteDatabase<'async', unknown, typeof schema>;

/** What may be done with a read door: queries, and no others. Always awaited, as Postgres needs. */
export type Reader = Pick<Database, 'select' | 'selectDistinct' | 'with' | 'query' | '$count'>;

/** What may be done inside `write`. */
export type Writer = Reader & Pick<Database, 'insert' | 'update' | 'delete'>;

export interface Store {
  read: Reader;
  /**
   * Runs the work in one transaction, one at a time on SQLite. What it throws rolls everything back. A `write` inside a
   * `write` throws at once: on SQLite it would wait for itself.
   */
  write<T>(work: (tx: Writer) => Promise<T>): Promise<T>;
  /** Statements run so far, on either door: the figure that e2e/query-counts.json holds down. */
  statements(): number;
  close(): Promise<void>;
}

export interface StoreOptions {
  /** How long another process's write is waited for, on SQLite; ten seconds unless told. */
  longestWaitMs?: number;
  /**
   * How many pages of four kilobytes SQLite's log gathers before they are brought into the database; 8000 unless told. A
   * transaction of an import is some ten megabytes: with SQLite's own 1000 every one would wait for that. Much more costs
   * who reads.
   */
  logPages?: number;
  /** Is told of every statement, on either door: for measurements, and for tests of how statements are carried out. */
  hear?: ((statement: Statement) => void) | undefined;
}

export interface Statement {
  text: string;
  /** As the engine gets them. */
  params: unknown[];
}

/** Gives a turn back, so that whoever waits for it has it (turn.ts). */
export type EndTurn = () => Promise<void>;
