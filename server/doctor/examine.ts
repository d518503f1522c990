import { dirname } from 'node:path';
import { openStore } from '#db/connection.ts';
import { sqlitePath } from '#db/database-url.ts';
import { allMedia } from '#db/queries/media.ts';
import { newestChange } from '#db/queries/record.ts';
import { schemaState } from '#db/schema-state.ts';
import { byPath, type KeptFile } from '../backup/manifest.ts';
import { newestBackup } from '../backup/newest.ts';
import type { Env } from '../env.ts';
import { findRunning } from '../running.ts';
import { secretInForce } from '../session/secret.ts';
import { putStore } from '../store.ts';
import { backupFindings } from './backups.ts';
import { clockFindings } from './clock.ts';
import { databaseFindings } from './database.ts';
import { diskFindings } from './disk.ts';
import { bad, type CheckName, type Finding } from './finding.ts';
import { folderFindings } from './folder.ts';
import { mediaFindings } from './media.ts';
import { runtimeFindings } from './runtime.ts';
import { searchFindings } from './search.ts';
import { sealedFindings, secretFindings } from './secrets.ts';
import { serverFinding, siteFinding } from './server.ts';

type Show = (check: CheckName, done: number, of: number) => void;

/** Looks at everything that a newsroom stands on, and changes nothing; one after another, as they are found. */
export async function* examine(env: Env, now: Date, show: Show = () => {}): AsyncGenerator<Finding> {
  yield* await runtimeFindings();
  const running = await findRunning(env.dataFolder);
  yield siteFinding(env, running);
  yield* await folderFindings(env.dataFolder, env.backups.folder);
  const database = sqlitePath(env.databaseUrl);
  const folders = [env.dataFolder, ...(database === null ? [] : [dirname(database)]), env.backups.folder];
  yield* await diskFindings(folders);
  yield await serverFinding(running);
  const newest = await newestBackup(env.backups.folder);
  yield* await secretChecks(env, newest?.manifest.secret ?? null);
  yield* await backupFindings(env, newest, now);
  yield* await guarded('database', () => databaseChecks(env, now, newest?.manifest.files ?? [], show));
}

function secretChecks({ authSecret, dataFolder }: Env, known: string | null) {
  return guarded('secrets', async () => {
    return secretFindings(authSecret, secretInForce(undefined, dataFolder), known);
  });
}

async function databaseChecks(env: Env, now: Date, kept: KeptFile[], show: Show): Promise<Finding[]> {
  const state = await schemaState(env.databaseUrl);
  const findings = await databaseFindings(env.databaseUrl, state);
  // What is asked below is asked in the words of this program's own schema.
  if (state.isNew || state.isNewer || state.pending.length > 0) return findings;
  if (findings.some((one) => one.state === 'bad')) return findings;
  const store = await openStore(env.databaseUrl);
  putStore(store);
  const { read } = store;
  return [
    ...findings,
    ...(await sealedFindings(read, secretInForce(env.authSecret, env.dataFolder))),
    ...clockFindings(now, await newestChange(read)),
    ...(await searchFindings(read, (done, of) => show('search', done, of))),
    ...(await mediaFindings({
      dataFolder: env.dataFolder,
      rows: await allMedia(read),
      kept: byPath(kept),
      now,
      show: (done, of) => show('media', done, of),
    })),
  ];
}

/** What cannot even be looked at is what is wrong. */
async function guarded(check: CheckName, look: () => Promise<Finding[]>): Promise<Finding[]> {
  try {
    return await look();
  } catch (error) {
    return [
      bad(
        check,
        `it could not be looked at: ${(error as Error).message}`,
        'If it is said to be locked, try again once what holds it has ended; otherwise see that it is there and may be read.',
      ),
    ];
  }
}
