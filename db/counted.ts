import type { Logger } from 'drizzle-orm';
import type { StoreOptions } from './doors.ts';

/** A Drizzle logger that keeps nothing but the number of statements, and lets whoever wants to hear them. */
export class StatementCount implements Logger {
  count = 0;
  readonly #hear: StoreOptions['hear'];

  constructor(hear?: StoreOptions['hear']) {
    this.#hear = hear;
  }

  logQuery(text: string, params: unknown[]): void {
    this.count += 1;
    this.#hear?.({ text, params });
  }
}
