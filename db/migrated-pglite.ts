import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { drizzle } from 'drizzle-orm/pglite';
import { migrate } from 'drizzle-orm/pglite/migrator';
import { migrationsFolder } from './migrations-folder.ts';

/** Where the run that this process belongs to keeps the migrated database that each file of tests begins with. */
const place = 'WARRAQ_MIGRATED_PGLITE';

/** PGlite with the newest schema and no rows: from what the run has made ready, or else from the migrations. */
export async function migratedPglite(): Promise<PGlite> {
  const made = process.env[place];
  if (made) return PGlite.create({ loadDataDir: new Blob([readFileSync(made)]) });
  const client = await PGlite.create();
  await migrate(drizzle(client), { migrationsFolder: migrationsFolder('postgres') });
  return client;
}

/** Vitest calls it once before the files that run on Postgres: to make a database costs seconds, to copy it one. */
export default async function setup(): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'warraq-pglite-'));
  const client = await migratedPglite();
  const dump = await client.dumpDataDir('none');
  await client.close();
  const file = join(folder, 'migrated.tar');
  writeFileSync(file, Buffer.from(await dump.arrayBuffer()));
  process.env[place] = file;
  return () => {
    delete process.env[place];
    rmSync(folder, { recursive: true, force: true });
  };
}
