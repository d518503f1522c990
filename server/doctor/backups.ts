import type { ReadBackup } from '../backup/newest.ts';
import { readOutcome } from '../backup/outcome.ts';
import type { Env } from '../env.ts';
import { bad, type Finding, good, warning } from './finding.ts';

const hourMs = 60 * 60_000;
/** One may take its time, or have waited for the server to be started. */
const lateMs = 6 * hourMs;

export async function backupFindings(
  { backups: { folder, everyMs }, dataFolder }: Pick<Env, 'backups' | 'dataFolder'>,
  newest: ReadBackup | null,
  now: Date,
): Promise<Finding[]> {
  const outcome = await readOutcome(dataFolder);
  const todo = 'npm run warraq -- backup';
  if (outcome?.fault)
    return [
      bad(
        'backups',
        `the last one, at ${outcome.at}, failed: ${outcome.fault}`,
        `See to that, then: ${todo}`,
      ),
    ];
  if (!newest) return [warning('backups', `there is none in ${folder}`, todo)];
  const agoMs = now.getTime() - newest.backup.at.getTime();
  const found = `the newest is ${newest.backup.path}, ${Math.max(0, Math.round(agoMs / hourMs))} hours old`;
  if (everyMs === null) {
    const none = `${found}; the server makes none by itself (BACKUP_EVERY=off)`;
    return [warning('backups', none, 'See that something else makes them.')];
  }
  if (agoMs > everyMs + lateMs) return [warning('backups', found, todo)];
  return [good('backups', found)];
}
