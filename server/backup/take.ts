import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { copyDatabase, copyNames } from '#db/copy.ts';
import { engineOf } from '#db/database-url.ts';
import { ownFolder } from '#db/own-folder.ts';
import { NewerDatabase, schemaState } from '#db/schema-state.ts';
import { secretInForce } from '../session/secret.ts';
import { printOfSecret } from '../session/secret-print.ts';
import { digestOf } from './digest-file.ts';
import { type EarlierBackup, keepFiles } from './keep-files.ts';
import { byPath, type KeptFile, type Manifest, manifestFormat, writeManifest } from './manifest.ts';
import { missingFiles } from './missing-files.ts';
import { newestBackup } from './newest.ts';
import { programVersion } from './program.ts';
import { syncPath } from './sync-path.ts';
import { freeName, sweepUnfinished } from './unfinished.ts';

export const secretsName = 'secrets.json';

export interface AskedBackup {
  databaseUrl: string;
  dataFolder: string;
  /** The secret as it was set; undefined: that of the data folder. */
  authSecret: string | undefined;
  /** The folder that backups are put into. */
  folder: string;
  withSecrets: boolean;
  reason: Manifest['reason'];
  now: Date;
  /** Told how far it has come: pages of the database, then files. */
  show?: ((what: 'database' | 'files', done: number, of: number) => void) | undefined;
}

/** A database that there is nothing in to be kept. */
export class NothingToKeep extends Error {}

/**
 * Makes a backup of a newsroom that may be at work: pictures, the database as it is at one moment, and the pictures that
 * came in between, so that there is a file for each that the database names. Everything is read through where it then
 * lies, and the backup has its name only once it is whole and on the disk.
 *
 * Whoever calls sees to it that no other is made meanwhile.
 * @throws NothingToKeep, NewerDatabase, UnsoundDatabase, PostgresTools, and what a disk may say
 */
export async function takeBackup(asked: AskedBackup): Promise<{ path: string; manifest: Manifest }> {
  const { databaseUrl, dataFolder, folder, now, show } = asked;
  const { newest, pending, isNewer } = await schemaState(databaseUrl);
  if (isNewer) throw new NewerDatabase();
  if (!newest) throw new NothingToKeep('There is no newsroom here yet: start it once (npm start).');
  ownFolder(folder);
  await sweepUnfinished(folder, now);
  const earlier = await earlierIn(folder);
  const name = await freeName(folder, now);
  const to = join(folder, `${name}.part`);
  await mkdir(to, { mode: 0o700 });
  try {
    const kept = new Map<string, KeptFile>();
    const keeping = { dataFolder, to, earlier, kept, show: () => show?.('files', kept.size, 0) };
    await keepFiles(keeping);
    const engine = engineOf(databaseUrl);
    const database = join(to, copyNames[engine]);
    const counts = await copyDatabase(databaseUrl, database, (done, of) => show?.('database', done, of));
    await syncPath(database);
    await keepFiles(keeping);
    const files = [...kept.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
    const secret = secretInForce(asked.authSecret, dataFolder);
    if (secret !== null && asked.withSecrets)
      await writeFile(join(to, secretsName), `${JSON.stringify({ authSecret: secret })}\n`, {
        ...{ mode: 0o600, flush: true },
      });
    const manifest: Manifest = {
      format: manifestFormat,
      program: programVersion(),
      engine,
      migration: newest,
      createdAt: now.toISOString(),
      reason: asked.reason,
      counts,
      files: [{ path: copyNames[engine], writtenAt: now.getTime(), ...(await digestOf(database)) }, ...files],
      // An older schema is not asked: this program does not know its columns.
      missing: pending.length > 0 ? [] : await missingFiles(databaseUrl, new Set(kept.keys())),
      secret: secret === null ? null : printOfSecret(secret),
      hasSecrets: secret !== null && asked.withSecrets,
    };
    await writeManifest(to, manifest);
    await syncPath(to);
    await rename(to, join(folder, name));
    await syncPath(folder);
    return { path: join(folder, name), manifest };
  } catch (error) {
    await rm(to, { recursive: true, force: true });
    throw error;
  }
}

async function earlierIn(folder: string): Promise<EarlierBackup | null> {
  const newest = await newestBackup(folder);
  return newest && { path: newest.backup.path, files: byPath(newest.manifest.files) };
}
