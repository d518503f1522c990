import type { ReadBackup } from '../backup/newest.ts';
import { readOutcome } from '../backup/outcome.ts';
import type { Env } from '../env.ts';
import { type Finding, good } from './finding.ts';

const hourMs = 60 * 60_000;
/** One may take its time, or have waited for the server to be started. */
const lateMs = 6 * hourMs;

export async function backupFindings(
  { backups: { folder, everyMs }, dataFolder }: Pick<Env, 'backups' | 'dataFolder'>,
  newest: ReadBackup | null,
  now: Date,
): Promise<Finding[]> {
  const outcome = await readOutcome(dataFolder);
  if (outcome?.fault)
    return [
      {
        ...{
          check: 'backups',
          state: 'bad',
          found: `the last one, at ${outcome.at}, failed: ${outcome.fault}`,
        },
        todo: 'See to that, then: npm run warraq -- backup',
      },
    ];
  const todo = 'npm run warraq -- backup';
  if (!newest) return [{ check: 'backups', state: 'warning', found: `there is none in ${folder}`, todo }];
  const agoMs = now.getTime() - newest.backup.at.getTime();
  const found = `the newest is ${newest.backup.path}, ${Math.max(0, Math.round(agoMs / hourMs))} hours old`;
  if (everyMs === null)
    return [
      {
        ...{
          check: 'backups',
          state: 'warning',
          found: `${found}; the server makes none by itself (BACKUP_EVERY=off)`,
        },
        todo: 'See that something else makes them.',
      },
    ];
  if (agoMs > everyMs + lateMs) return [{ check: 'backups', state: 'warning', found, todo }];
  return [good('backups', found)];
}
