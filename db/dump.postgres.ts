import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import pg from 'pg';

/** What Postgres' own programs are wanted for and cannot be had; the message says what to do. */
export class PostgresTools extends Error {}

/**
 * Writes a Postgres database out with `pg_dump`, in its own compressed form, as it is at one moment.
 * @returns how many rows each table has at that very moment
 * @throws PostgresTools
 */
export function dumpPostgres(url: string, to: string): Promise<Record<string, number>> {
  return connected(url, async (client) => {
    await refuseTools('pg_dump', await serverVersion(client));
    await client.query('begin isolation level repeatable read read only');
    const { rows } = await client.query('select pg_export_snapshot() as id');
    await run('pg_dump', url, ['--format=custom', '--no-owner', `--snapshot=${rows[0].id}`, `--file=${to}`]);
    const counts = await countsInPostgres(client);
    await client.query('commit');
    return counts;
  });
}

/**
 * Brings a dump into an empty database, all of it or nothing.
 * @throws PostgresTools
 */
export function restorePostgres(url: string, from: string): Promise<Record<string, number>> {
  return connected(url, async (client) => {
    await refuseTools('pg_restore', await serverVersion(client));
    const database = new URL(url).pathname.slice(1);
    await run('pg_restore', url, ['--no-owner', '--single-transaction', `--dbname=${database}`, from]);
    return countsInPostgres(client);
  });
}

/** Whether there is anything in the database. */
export async function isPostgresEmpty(url: string): Promise<boolean> {
  return Object.keys(await connected(url, countsInPostgres)).length === 0;
}

async function connected<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

async function countsInPostgres(client: pg.Client): Promise<Record<string, number>> {
  const { rows } = await client.query(
    `select table_name as name from information_schema.tables
      where table_schema = 'public' and table_type = 'BASE TABLE' order by table_name`,
  );
  const counts: Record<string, number> = {};
  for (const { name } of rows as { name: string }[]) {
    const found = await client.query(`select count(*) as count from ${client.escapeIdentifier(name)}`);
    counts[name] = Number(found.rows[0].count);
  }
  return counts;
}

async function serverVersion(client: pg.Client): Promise<number> {
  const { rows } = await client.query('show server_version_num');
  return Math.floor(Number(rows[0].server_version_num) / 10_000);
}

/** pg_dump reads no server that is newer than itself (https://www.postgresql.org/docs/current/app-pgdump.html, Notes). */
async function refuseTools(program: string, server: number): Promise<void> {
  const found = await promisify(execFile)(program, ['--version']).catch(() => null);
  const version = Number(/\s(\d+)/.exec(found?.stdout ?? '')?.[1]);
  if (version >= server) return;
  const what = found
    ? `is of version ${version}, older than the server (${server})`
    : 'is not installed here';
  throw new PostgresTools(
    `${program} ${what}. Install the client programs of PostgreSQL ${server} or newer (postgresql-client-${server} on Debian), or keep backups by your database's own means.`,
  );
}

/** The address goes through the environment: a command line can be read by everybody on the machine. */
async function run(program: string, url: string, words: string[]): Promise<void> {
  const { hostname, port, username, password, pathname, searchParams } = new URL(url);
  const env = {
    ...process.env,
    PGHOST: searchParams.get('host') ?? decodeURIComponent(hostname),
    PGDATABASE: decodeURIComponent(pathname.slice(1)),
    ...(port && { PGPORT: port }),
    ...(username && { PGUSER: decodeURIComponent(username) }),
    ...(password && { PGPASSWORD: decodeURIComponent(password) }),
    ...(searchParams.get('sslmode') && { PGSSLMODE: searchParams.get('sslmode') ?? '' }),
  };
  try {
    await promisify(execFile)(program, words, { env, maxBuffer: 2 ** 24 });
  } catch (error) {
    throw new PostgresTools(`${program} failed: ${(error as { stderr?: string }).stderr?.trim() || error}`);
  }
}
