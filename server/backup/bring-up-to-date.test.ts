import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import { expect, test } from 'vitest';
import { migrationsFolder } from '#db/migrations-folder.ts';
import { NewerDatabase, schemaState } from '#db/schema-state.ts';
import { tryTurn } from '#db/turn.ts';
import { readEnv } from '../env.ts';
import { databaseIn, temporaryFolder } from './backup.testing.ts';
import { backupsIn } from './backups-in.ts';
import { bringUpToDate, UpgradeNotBegun } from './bring-up-to-date.ts';
import { readManifest } from './manifest.ts';

/** A database as the version before this one left it. */
function olderNewsroom(): string {
  const folder = temporaryFolder();
  const older = temporaryFolder();
  cpSync(migrationsFolder('sqlite'), older, { recursive: true });
  const journal = join(older, 'meta', '_journal.json');
  const { entries, ...rest } = JSON.parse(readFileSync(journal, 'utf8'));
  writeFileSync(journal, JSON.stringify({ ...rest, entries: entries.slice(0, -1) }));
  const handle = new Sqlite(join(folder, 'warraq.db'));
  migrate(drizzle(handle), { migrationsFolder: older });
  handle.close();
  return folder;
}

const settings = (folder: string, more = {}) => readEnv({ WARRAQ_DATA: folder, ...more });

test('an older database is backed up as it was, and then upgraded', async () => {
  const folder = olderNewsroom();
  const { pending } = await schemaState(databaseIn(folder));
  await bringUpToDate(settings(folder));
  const [backup, ...others] = await backupsIn(join(folder, 'backups'));
  expect(others).toEqual([]);
  const kept = await schemaState(databaseIn(backup?.path ?? ''));
  expect(kept.pending).toEqual(pending);
  expect((await readManifest(backup?.path ?? '')).reason).toBe('upgrade');
  expect((await schemaState(databaseIn(folder))).pending).toEqual([]);
});

test('a new database and one that is up to date need none', async () => {
  const folder = temporaryFolder();
  await bringUpToDate(settings(folder));
  await bringUpToDate(settings(folder));
  expect(readdirSync(folder)).not.toContain('backups');
});

/**
 * How commands end that are started on a folder, each in a process of its own, and that all come upon another which is
 * upgrading its database, and then has done nothing.
 */
async function startedAtOnce(folder: string): Promise<string[]> {
  const module = (name: string) => JSON.stringify(join(import.meta.dirname, name));
  const program = `const { bringUpToDate } = await import(${module('bring-up-to-date.ts')});
    const { readEnv } = await import(${module('../env.ts')});
    await bringUpToDate(readEnv({ WARRAQ_DATA: ${JSON.stringify(folder)} }), console.log);`;
  const endTurn = await tryTurn(databaseIn(folder), 'upgrade');
  const commands = Array.from({ length: 3 }, () =>
    spawn(process.execPath, ['--input-type=module', '-e', program], { stdio: 'pipe' }),
  );
  const ends = commands.map(async (command) => {
    const [code] = await once(command, 'close');
    return code === 0 ? 'done' : `ended with ${code}`;
  });
  await Promise.all(commands.map(({ stdout }) => once(stdout, 'data')));
  await endTurn?.();
  return Promise.all(ends);
}

test.each([
  ['an older newsroom', olderNewsroom, 1],
  ['a new one', temporaryFolder, 0],
])(
  'of several commands that are started at once on %s one upgrades it, and none fails',
  async (_, make, backups) => {
    const folder = make();
    expect(await startedAtOnce(folder)).toEqual(['done', 'done', 'done']);
    expect((await schemaState(databaseIn(folder))).pending).toEqual([]);
    expect(await backupsIn(join(folder, 'backups'))).toHaveLength(backups);
  },
);

test('where none can be made, nothing is changed, unless that is said to be right', async () => {
  const folder = olderNewsroom();
  const before = await schemaState(databaseIn(folder));
  // A file stands where the folder would be made.
  writeFileSync(join(folder, 'backups'), '');
  await expect(bringUpToDate(settings(folder))).rejects.toThrow(UpgradeNotBegun);
  expect(await schemaState(databaseIn(folder))).toEqual(before);
  await bringUpToDate(settings(folder, { UPGRADE_BACKUP: 'off' }));
  expect((await schemaState(databaseIn(folder))).pending).toEqual([]);
}, 60_000);

test('a database that a newer version was at is left alone', async () => {
  const folder = temporaryFolder();
  await bringUpToDate(settings(folder));
  const handle = new Sqlite(join(folder, 'warraq.db'));
  handle.exec(`insert into __drizzle_migrations (hash, created_at) values ('x', ${Date.UTC(2100, 0)})`);
  handle.close();
  const before = readdirSync(folder);
  await expect(bringUpToDate(settings(folder))).rejects.toThrow(NewerDatabase);
  expect(readdirSync(folder)).toEqual(before);
});
