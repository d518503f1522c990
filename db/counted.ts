import type { Logger } from 'drizzle-orm';

/** A Drizzle logger that keeps nothing but the number of statements. */
export class StatementCount implements Logger {
  count = 0;

  logQuery(): void {
    this.count += 1;
  }
}
