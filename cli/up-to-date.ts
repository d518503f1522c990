import { bringUpToDate } from '#server/backup/bring-up-to-date.ts';
import { env } from '#server/env.ts';

/** Brings the database to the newest schema, and says on standard error what was done for it. */
export function upToDate(): Promise<void> {
  return bringUpToDate(env(), (sentence) => void process.stderr.write(`${sentence}\n`));
}
