import { mkdtemp, readdir, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { copyNames } from '#db/copy.ts';
import { engineOf, sqlitePath } from '#db/database-url.ts';
import { knownMigrations } from '#db/known-migrations.ts';
import { ownFolder } from '#db/own-folder.ts';
import { isThere } from '../media/whole-file.ts';
import { secretFile } from '../session/secret.ts';
import { copyToDisk } from './copy-file.ts';
import { keptFolders } from './data-files.ts';
import { type Manifest, readManifest, UnreadableBackup } from './manifest.ts';
import { placeFile } from './place-file.ts';
import { syncPath } from './sync-path.ts';
import { secretsName } from './take.ts';

export interface AskedRestore {
  /** The folder of the backup. */
  backup: string;
  /** The data folder that comes about. */
  into: string;
  /** Where the database goes to: a file that is not there, or an empty Postgres. */
  databaseUrl: string;
  show?: (done: number, of: number) => void;
}

/** What stands in the way of a restore; nothing was changed. */
export class RestoreRefused extends Error {}

/** The database was filled with something else than the backup counted; the message says what to do. */
export class RestoreDiffers extends Error {}

/**
 * Makes a newsroom of a backup. Every file is held against its digest while it is copied beside its place; only when all
 * are right do they get their names, the database last. Whatever stops it, what was brought goes again, and nothing that
 * came from elsewhere meanwhile.
 * @throws UnreadableBackup, RestoreRefused, PostgresTools: nothing was restored; RestoreDiffers: Postgres is filled
 */
export async function restoreBackup(asked: AskedRestore): Promise<Manifest> {
  const { backup, into, databaseUrl, show } = asked;
  const manifest = await readManifest(backup);
  refuseOther(manifest, databaseUrl);
  const database = sqlitePath(databaseUrl);
  await refuseFilled(into, database);
  if (database === null) await refuseFilledPostgres(databaseUrl);
  ownFolder(into);
  const beside = await mkdtemp(join(into, '.restoring-'));
  const brought: string[] = [];
  try {
    for (const [n, { path, digest, writtenAt }] of manifest.files.entries()) {
      await bringFile(join(backup, path), join(beside, path), digest);
      // By this and its length the next backup knows it again.
      await utimes(join(beside, path), new Date(), new Date(writtenAt));
      show?.(n + 1, manifest.files.length);
    }
    const secret = await secretIn(backup, manifest);
    for (const folder of keptFolders) {
      if (await moveIfThere(join(beside, folder), join(into, folder))) brought.push(join(into, folder));
    }
    if (secret !== null) {
      await writeSecret(secretFile(into), secret);
      brought.push(secretFile(into));
    }
    const copy = join(beside, copyNames[manifest.engine]);
    if (database === null) {
      const counts = await (await import('#db/dump.postgres.ts')).restorePostgres(databaseUrl, copy);
      if (!isDeepStrictEqual(counts, manifest.counts))
        throw new RestoreDiffers(
          'The database at DATABASE_URL is filled, but has not the rows that the backup counted; no file was brought. Do not start Warraq on it: make a new, empty database and restore an older backup into it.',
        );
    } else {
      ownFolder(dirname(database));
      await refuseDatabase(database);
      await placeFile(copy, database);
      brought.push(database);
      await syncPath(dirname(database));
    }
  } catch (error) {
    // What was brought would stand in the way of the next try as a newsroom that is there already.
    for (const path of brought) await rm(path, { recursive: true, force: true });
    throw error;
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
  return manifest;
}

function refuseOther({ engine, migration, program }: Manifest, databaseUrl: string): void {
  if (engine !== engineOf(databaseUrl))
    throw new RestoreRefused(
      engine === 'postgres'
        ? 'This is a backup of a Postgres database: set DATABASE_URL to an empty one.'
        : 'This is a backup of SQLite: leave DATABASE_URL out, or name a file (file:PATH). To change to Postgres, restore it, then export and import.',
    );
  if (migration.when > (knownMigrations(engine).at(-1)?.when ?? 0))
    throw new RestoreRefused(
      `This backup was made by a newer Warraq (${program}, ${migration.tag}) than this one. Restore it with that version.`,
    );
}

async function refuseFilled(into: string, database: string | null): Promise<void> {
  const mine = ['warraq.db', 'warraq.db-wal', 'auth-secret', ...keptFolders];
  const names = await readdir(into).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  if (database !== null) await refuseDatabase(database);
  const there = names.find((name) => mine.includes(name));
  if (there !== undefined) throw isTaken(join(into, there));
}

/** By whatever name it goes: a log that is left beside it would be written into what is restored. */
async function refuseDatabase(database: string): Promise<void> {
  for (const path of [database, `${database}-wal`]) if (await isThere(path)) throw isTaken(path);
}

function isTaken(path: string): RestoreRefused {
  return new RestoreRefused(
    `There is a newsroom already: ${path}. Nothing is overwritten: move it away first, or name an empty folder with --into.`,
  );
}

async function refuseFilledPostgres(url: string): Promise<void> {
  if (await (await import('#db/dump.postgres.ts')).isPostgresEmpty(url)) return;
  throw new RestoreRefused('The database at DATABASE_URL is not empty: make a new one and name it there.');
}

async function bringFile(from: string, to: string, digest: string): Promise<void> {
  const copied = await copyToDisk(from, to).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') throw new UnreadableBackup(`This backup is damaged: ${from} is missing.`);
    throw error;
  });
  if (copied.digest !== digest)
    throw new UnreadableBackup(
      `This backup is damaged: ${from} has other bytes than were written. Take an older one.`,
    );
}

async function secretIn(backup: string, manifest: Manifest): Promise<string | null> {
  if (!manifest.hasSecrets) return null;
  try {
    const { authSecret } = JSON.parse(await readFile(join(backup, secretsName), 'utf8'));
    if (typeof authSecret === 'string') return authSecret;
  } catch {
    // Told below: whatever is wrong with it, it cannot be had.
  }
  throw new UnreadableBackup(`This backup is damaged: ${join(backup, secretsName)} cannot be read.`);
}

/** @returns whether there was something to move */
async function moveIfThere(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return false;
  }
}

async function writeSecret(path: string, secret: string): Promise<void> {
  try {
    await writeFile(path, secret, { mode: 0o600, flag: 'wx', flush: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') await rm(path, { force: true });
    throw error;
  }
}
