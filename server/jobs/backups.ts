import { once } from 'node:events';
import { backupsIn } from '../backup/backups-in.ts';
import { isBackupDue } from '../backup/due.ts';
import type { Env } from '../env.ts';
import { forkCommand } from '../fork-command.ts';
import { log } from '../log/log.ts';

/** A server that has just started is left in peace, and what only starts for a moment keeps nothing. */
const firstAfterMs = 15 * 60_000;
/** A failed one is not tried again at once: it would fill the log, and a disk that is full anyway. */
const againAfterMs = 60 * 60_000;

/**
 * Makes the backups that the server makes by itself, by the command line's own command in a process of its own: readers
 * and editors keep the server's thread. Called again and again, never twice at once.
 */
export class BackupJob {
  readonly #env: Env;
  readonly #began: Date;
  readonly #run: (env: Env) => Promise<string | null>;
  /** In milliseconds that no clock puts back. */
  #notBefore: number;

  /** @param run makes one; says what went wrong, or null */
  constructor(env: Env, now: Date, run: (env: Env) => Promise<string | null> = runCommand) {
    this.#env = env;
    this.#began = now;
    this.#run = run;
    this.#notBefore = performance.now() + firstAfterMs;
  }

  /** @param elapsed of `performance.now()` */
  async round(now: Date, elapsed: number = performance.now()): Promise<void> {
    const { everyMs, folder } = this.#env.backups;
    if (everyMs === null || elapsed < this.#notBefore) return;
    const made = (await backupsIn(folder)).map(({ at }) => at);
    // Where there is none at all, the first is not waited for a whole day.
    const since = new Date(this.#began.getTime() - everyMs);
    if (!isBackupDue(made, since, now, everyMs)) return;
    const fault = await this.#run(this.#env);
    if (fault === null) return;
    this.#notBefore = elapsed + againAfterMs;
    log('jobs').error({ fault }, 'the backup failed and is tried again in an hour');
  }
}

async function runCommand({ dataFolder }: Env): Promise<string | null> {
  const child = forkCommand(['backup', '--scheduled'], dataFolder);
  let said = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(-2000);
  });
  try {
    const [code] = await once(child, 'close');
    return code === 0 ? null : said.trim().split('\n').at(-1) || `it ended with ${code}`;
  } catch (error) {
    return (error as Error).message;
  }
}
