import { engineOf, sqlitePath } from './database-url.ts';
import { knownMigrations, type Migration } from './known-migrations.ts';

export interface SchemaState {
  /** There is no database yet, or nothing in it. */
  isNew: boolean;
  /** The newest migration that the database has had and this program knows; null: it had none. */
  newest: Migration | null;
  /** Those that it is still to have. */
  pending: Migration[];
  /** A newer program has been at it: this one would not know what it reads, and spoil what it writes. */
  isNewer: boolean;
}

/** Thrown where a newer program has been at the database; the message says what to do. */
export class NewerDatabase extends Error {
  constructor() {
    super(
      'The database was written by a newer Warraq than this one. Start that version, or restore a backup that this one has made (npm run warraq -- restore --help).',
    );
  }
}

/** How far the schema of a database has come. Reads only, and makes no database where there is none. */
export async function schemaState(url: string): Promise<SchemaState> {
  return stateBy(knownMigrations(engineOf(url)), await hadBy(url));
}

/**
 * @param known in their order
 * @param had the moments of the migrations that the database has had; null: it has no list of them
 */
export function stateBy(known: Migration[], had: number[] | null): SchemaState {
  const last = had?.length ? Math.max(...had) : null;
  return {
    isNew: last === null,
    newest: known.findLast(({ when }) => last !== null && when <= last) ?? null,
    // As Drizzle does: what is later than the last one.
    pending: known.filter(({ when }) => last === null || when > last),
    isNewer: last !== null && last > (known.at(-1)?.when ?? 0),
  };
}

/** @throws NewerDatabase */
export async function refuseNewer(url: string): Promise<void> {
  if ((await schemaState(url)).isNewer) throw new NewerDatabase();
}

async function hadBy(url: string): Promise<number[] | null> {
  const path = sqlitePath(url);
  if (path === null) return (await import('./schema-state.postgres.ts')).hadByPostgres(url);
  return (await import('./schema-state.sqlite.ts')).hadBySqlite(path);
}
