import { tryTurn } from '#db/turn.ts';
import type { Env } from '../env.ts';
import type { Manifest } from './manifest.ts';
import { noteOutcome } from './outcome.ts';
import { pruneBackups } from './prune.ts';
import { type AskedBackup, takeBackup } from './take.ts';

export interface MadeBackup {
  path: string;
  manifest: Manifest;
  /** The names of older ones that went. */
  removed: string[];
}

/** Another process is making one. */
export class BackupUnderWay extends Error {}

/**
 * Makes a backup of this newsroom, unless another process is at it, and sorts out the older ones.
 * @throws BackupUnderWay, and what `takeBackup` does
 */
export async function makeBackup(
  {
    databaseUrl,
    dataFolder,
    authSecret,
    backups,
  }: Pick<Env, 'databaseUrl' | 'dataFolder' | 'authSecret' | 'backups'>,
  asked: Pick<AskedBackup, 'reason' | 'now' | 'withSecrets' | 'show'>,
): Promise<MadeBackup> {
  const endTurn = await tryTurn(databaseUrl, 'backup');
  if (!endTurn) throw new BackupUnderWay('Another backup is being made; this one was not begun.');
  const at = asked.now.toISOString();
  try {
    const { folder, keep } = backups;
    const made = await takeBackup({ databaseUrl, dataFolder, authSecret, folder, ...asked });
    const removed = await pruneBackups(folder, keep, asked.now);
    await noteOutcome(dataFolder, { at, fault: null });
    return { ...made, removed };
  } catch (error) {
    await noteOutcome(dataFolder, { at, fault: (error as Error).message });
    throw error;
  } finally {
    await endTurn();
  }
}
