import { drizzle } from 'drizzle-orm/node-postgres';
import pg from 'pg';
import { StatementCount } from './counted.ts';
import type { Reader, Store, StoreOptions, Writer } from './doors.ts';
import { onlyOneWrite } from './in-write.ts';
import * as schema from './schema/all.ts';

export async function openPostgres(url: string, { hear }: StoreOptions = {}): Promise<Store> {
  const pool = new pg.Pool({ connectionString: url, max: 10 });
  // An idle connection breaks when Postgres restarts, and the pool replaces it; unheard, that would end the process.
  pool.on('error', () => {});
  const logger = new StatementCount(hear);
  const db = drizzle(pool, { schema, logger });
  return {
    read: db as unknown as Reader,
    write: (work) => onlyOneWrite(() => db.transaction((tx) => work(tx as unknown as Writer))),
    statements: () => logger.count,
    close: () => pool.end(),
  };
}
