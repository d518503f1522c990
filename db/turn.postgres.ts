import pg from 'pg';
import type { EndTurn } from './doors.ts';

/** The turn is an advisory lock of a session: it ends with the connection, however that ends. */
export async function tryTurnOnPostgres(url: string, name: string): Promise<EndTurn | null> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query('select pg_try_advisory_lock(hashtext($1)) as taken', [
    `warraq ${name}`,
  ]);
  if (rows[0]?.taken !== true) {
    await client.end();
    return null;
  }
  return () => client.end();
}
