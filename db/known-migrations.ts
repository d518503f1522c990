import type { Engine } from './database-url.ts';
import postgres from './migrations/postgres/meta/_journal.json' with { type: 'json' };
import sqlite from './migrations/sqlite/meta/_journal.json' with { type: 'json' };

/** A step of the schema: its file's name, and the moment in milliseconds by which Drizzle knows it in a database. */
export interface Migration {
  tag: string;
  when: number;
}

/** The migrations that this program brings along, in their order. Imported, because a bundle has no folder to read them in. */
export function knownMigrations(engine: Engine): Migration[] {
  const { entries } = { sqlite, postgres }[engine];
  return entries.map(({ tag, when }) => ({ tag, when }));
}
