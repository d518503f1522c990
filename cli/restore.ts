import { join } from 'node:path';
import { PostgresTools } from '#db/dump.postgres.ts';
import { backupsIn } from '#server/backup/backups-in.ts';
import { type Manifest, UnreadableBackup } from '#server/backup/manifest.ts';
import { RestoreDiffers, RestoreRefused, restoreBackup } from '#server/backup/restore.ts';
import { env } from '#server/env.ts';
import { isThere } from '#server/media/whole-file.ts';
import { findRunning } from '#server/running.ts';
import { printOfSecret } from '#server/session/secret-print.ts';
import { type CliCommand, exitCodes, UsageError } from './command.ts';
import { pathFrom } from './export/asked.ts';
import { Progress } from './import/progress.ts';
import { readWords } from './read-words.ts';
import { terminalNumber } from './terminal-number.ts';

export const restoreCommand: CliCommand = {
  name: 'restore',
  summary: 'bring a newsroom back from a copy that backup made',
  help: `Usage: npm run warraq -- restore BACKUP|latest [--into DIR]

Makes a newsroom of a backup: database, pictures, files of imports and, where the backup holds
it, the secret that accounts depend on. BACKUP is its folder, or its name in the folder that
backups are put into; latest is the newest one there.

  --into DIR  the data folder that it becomes (WARRAQ_DATA, otherwise data/). It is made, or
              holds no newsroom: nothing is ever overwritten

Every file is held against its digest first; a backup that is damaged, or was made by a newer
Warraq, is refused. A backup of Postgres goes into the empty database of DATABASE_URL. An older
backup is brought to the newest schema by the next npm start.

Exit codes: 0 done, 1 failed, 2 wrong usage.`,

  async run(words) {
    const { values, positionals } = readWords('restore', {
      args: words,
      allowPositionals: true,
      options: { into: { type: 'string' } },
    });
    const [named, ...others] = positionals;
    if (named === undefined || others.length > 0)
      throw new UsageError('Name one backup, or latest. See npm run warraq -- restore --help');
    const settings = env();
    const into = values.into === undefined ? settings.dataFolder : pathFrom(values.into);
    const isElsewhere = into !== settings.dataFolder && !process.env.DATABASE_URL;
    const databaseUrl = isElsewhere ? `file:${join(into, 'warraq.db')}` : settings.databaseUrl;
    try {
      const running = await findRunning(into);
      if (running)
        throw new RestoreRefused(
          `A server is running on ${into} (process ${running.pid}, port ${running.port}). Stop it first.`,
        );
      const backup = await backupCalled(named, settings.backups.folder);
      const progress = new Progress(0, 'files');
      const manifest = await restoreBackup({
        ...{ backup, into, databaseUrl },
        show: (done) => progress.show(done, done),
      });
      progress.done();
      process.stdout.write(`${inWords(manifest, backup, into)}\n${whatNext(manifest, into)}\n`);
      return exitCodes.done;
    } catch (error) {
      if (error instanceof RestoreDiffers) {
        process.stderr.write(`${error.message}\n`);
        return exitCodes.failed;
      }
      const isOurs =
        error instanceof UnreadableBackup ||
        error instanceof RestoreRefused ||
        error instanceof PostgresTools;
      if (!isOurs) throw error;
      process.stderr.write(`Nothing was restored: ${error.message}\n`);
      return exitCodes.failed;
    }
  },
};

async function backupCalled(name: string, folder: string): Promise<string> {
  if (name === 'latest') {
    const [newest] = await backupsIn(folder);
    if (newest) return newest.path;
    throw new RestoreRefused(`There is no backup in ${folder}.`);
  }
  const path = pathFrom(name);
  if (await isThere(path)) return path;
  if (await isThere(join(folder, name))) return join(folder, name);
  throw new RestoreRefused(`There is no backup ${path}, nor one of that name in ${folder}.`);
}

function inWords({ createdAt, counts, files }: Manifest, backup: string, into: string): string {
  const { articles = 0, media = 0 } = counts;
  return `${into} is as ${backup} was at ${createdAt}: ${terminalNumber(articles)} articles, ${terminalNumber(media)} pictures; all ${terminalNumber(files.length)} files are right.`;
}

function whatNext({ hasSecrets, secret, missing }: Manifest, into: string): string {
  const given = process.env.AUTH_SECRET;
  const isOther = given !== undefined && secret !== null && printOfSecret(given) !== secret;
  const isLost = given === undefined && !hasSecrets && secret !== null;
  return [
    ...(isOther ? ['AUTH_SECRET is another than the newsroom had: accounts need the one it had.'] : []),
    ...(isLost
      ? [
          'The backup has no secret. Set AUTH_SECRET to the one that the newsroom had; otherwise everybody signs in anew, and who has a second factor is let in by npm run warraq -- user reset.',
        ]
      : []),
    ...(missing.length > 0 ? [`Missing already when the backup was made: ${missing.join(', ')}`] : []),
    `Start it with ${process.env.WARRAQ_DATA || into !== env().dataFolder ? `WARRAQ_DATA=${into} ` : ''}npm start`,
  ].join('\n');
}
