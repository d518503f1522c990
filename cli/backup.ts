import { setPriority } from 'node:os';
import { BackupUnderWay, type MadeBackup, makeBackup } from '#server/backup/make.ts';
import { env } from '#server/env.ts';
import { type CliCommand, exitCodes, UsageError } from './command.ts';
import { pathFrom } from './export/asked.ts';
import { Progress } from './import/progress.ts';
import { readWords } from './read-words.ts';
import { terminalNumber } from './terminal-number.ts';

/** Nice: readers and editors come first. */
const priority = 10;

export const backupCommand: CliCommand = {
  name: 'backup',
  summary: 'keep a copy of the whole newsroom, while it is at work',
  help: `Usage: npm run warraq -- backup [options]

Copies the newsroom as it is at one moment, while people go on working: database, pictures,
files of imports, and in a file of its own the secret that accounts depend on. All of it is
read through: the database's integrity and references, each file by its digest. The copy has
its name, 2026-11-27T03-00-00Z, only once it is whole. A picture that an older copy in the
same folder holds takes no room again.

  --to DIR           the folder that copies are put into (BACKUP_TO, otherwise backups/ in the
                     data folder)
  --keep N           how many of the newest stay (BACKUP_KEEP, otherwise 7). Beside them the
                     newest of each of 7 days, 5 weeks and 12 months stays; the others go
  --without-secrets  without that secret: restored, everybody signs in anew and sets their
                     second factor up again

A running server makes one a day by itself (BACKUP_EVERY). Postgres is written out by its own
pg_dump, which must be installed. npm run warraq -- restore brings a copy back.

Exit codes: 0 done, 1 failed, 2 wrong usage.`,

  async run(words) {
    const { to, keep, scheduled, 'without-secrets': without } = optionsIn(words);
    if (process.platform !== 'win32') setPriority(priority);
    const settings = env();
    const { backups } = settings;
    const folder = to === undefined ? backups.folder : pathFrom(to);
    const began = performance.now();
    const bar = { database: new Progress(0, 'pages'), files: new Progress(0, 'files') };
    try {
      const made = await makeBackup(
        { ...settings, backups: { ...backups, folder, keep: keep ?? backups.keep } },
        {
          reason: scheduled ? 'scheduled' : 'asked',
          now: new Date(),
          withSecrets: !without,
          show: (what, done) => (done > 0 ? bar[what].show(done, done) : undefined),
        },
      );
      bar.database.done();
      process.stdout.write(`${inWords(made, (performance.now() - began) / 1000)}\n`);
      for (const path of made.manifest.missing.slice(0, 10))
        process.stderr.write(
          `${path} is missing in the newsroom itself; npm run warraq -- doctor says more.\n`,
        );
      return exitCodes.done;
    } catch (error) {
      bar.database.done();
      // The one that is being made is as good as ours.
      if (scheduled && error instanceof BackupUnderWay) return exitCodes.done;
      process.stderr.write(`No backup was made: ${(error as Error).message}\n`);
      return exitCodes.failed;
    }
  },
};

function inWords({ path, manifest, removed }: MadeBackup, seconds: number): string {
  const { counts, files, hasSecrets, secret } = manifest;
  const megabytes = Math.round(files.reduce((sum, { bytes }) => sum + bytes, 0) / 2 ** 20);
  return [
    `${path}: ${terminalNumber(counts.articles ?? 0)} articles, ${terminalNumber(counts.media ?? 0)} pictures, ` +
      `${terminalNumber(files.length)} files of ${terminalNumber(megabytes)} MB, read through; ${seconds.toFixed(1)} s`,
    ...(hasSecrets || secret === null ? [] : ['without the secret that accounts depend on']),
    ...(removed.length > 0 ? [`older ones removed: ${removed.join(', ')}`] : []),
  ].join('\n');
}

function optionsIn(words: string[]) {
  const { keep, ...values } = readWords('backup', {
    args: words,
    options: {
      to: { type: 'string' },
      keep: { type: 'string' },
      'without-secrets': { type: 'boolean', default: false },
      scheduled: { type: 'boolean', default: false },
    },
  }).values;
  if (keep === undefined) return { ...values, keep };
  if (!/^[1-9]\d{0,3}$/.test(keep)) throw new UsageError('--keep is a number from 1 on.');
  return { ...values, keep: Number(keep) };
}
