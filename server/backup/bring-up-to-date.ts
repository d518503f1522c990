import { migrateDatabase } from '#db/migrate.ts';
import { NewerDatabase, schemaState } from '#db/schema-state.ts';
import { TurnTaken, waitForTurn } from '#db/turn.ts';
import type { Env } from '../env.ts';
import { makeBackup } from './make.ts';

/** The database was left as it was: no backup of it could be made before, or another command does not come to an end. */
export class UpgradeNotBegun extends Error {}

/** The backup of a very large database is done by then. */
const longestWaitMs = 30 * 60_000;

type Tell = (sentence: string) => void;

/**
 * Brings the newsroom's database to the newest schema; what every command and the start do first. Where there is
 * something to be changed in a database that is not new, a backup is made before. Of several processes that find it
 * behind, one does it and the others wait.
 * @param tell told what is done, in a sentence
 * @throws NewerDatabase, UpgradeNotBegun
 */
export async function bringUpToDate(env: Env, tell: Tell = () => {}): Promise<void> {
  const { pending } = await schemaState(env.databaseUrl);
  if (pending.length === 0) return upgrade(env, tell);
  const endTurn = await waitForTurn(env.databaseUrl, 'upgrade', {
    onWait: () => tell('Another command is upgrading the database; this one waits for its end.'),
    longestMs: longestWaitMs,
  }).catch((error) => {
    throw error instanceof TurnTaken
      ? new UpgradeNotBegun(
          'Another command has been upgrading the database for half an hour. See what holds it up (its backup, the disk), ' +
            'end it if it hangs, and run this again: whatever it had begun is undone.',
        )
      : error;
  });
  try {
    await upgrade(env, tell);
  } finally {
    await endTurn();
  }
}

/** Looks anew at what is to be done: whoever had the turn before may have done it. */
async function upgrade(env: Env, tell: Tell): Promise<void> {
  const { isNew, isNewer, pending } = await schemaState(env.databaseUrl);
  if (isNewer) throw new NewerDatabase();
  if (!isNew && pending.length > 0 && env.backups.isBeforeUpgrade) {
    try {
      const made = await makeBackup(env, { reason: 'upgrade', now: new Date(), withSecrets: true });
      tell(`backup before the upgrade: ${made.path}`);
    } catch (error) {
      throw new UpgradeNotBegun(
        `The database was not upgraded, for no backup could be made before: ${(error as Error).message}\n` +
          'With a backup of your own, UPGRADE_BACKUP=off goes on without one.',
      );
    }
  }
  await migrateDatabase(env.databaseUrl);
}
