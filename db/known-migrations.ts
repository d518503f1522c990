import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { migrationsFolder } from './migrations-folder.ts';

/** A step of the schema: its file's name, and the moment in milliseconds by which Drizzle knows it in a database. */
export interface Migration {
  tag: string;
  when: number;
}

/** The migrations that this program brings along, in their order. */
export function knownMigrations(engine: 'sqlite' | 'postgres'): Migration[] {
  const text = readFileSync(join(migrationsFolder(engine), 'meta', '_journal.json'), 'utf8');
  return (JSON.parse(text) as { entries: Migration[] }).entries.map(({ tag, when }) => ({ tag, when }));
}
