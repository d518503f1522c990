import { NewerDatabase } from '#db/schema-state.ts';
import { UpgradeNotBegun } from '#server/backup/bring-up-to-date.ts';
import { env, SettingError } from '#server/env.ts';
import { deliverWith } from '#server/invalidation.ts';
import { findRunning, tell } from '#server/running.ts';
import { storageSentence } from '#server/storage-fault.ts';
import { closeStore } from '#server/store.ts';
import { type CliCommand, exitCodes, UsageError } from './command.ts';
import { ServerNews } from './server-news.ts';

/** Each loads a good part of the server: only the one that is asked for is. */
const commands: Record<string, () => Promise<CliCommand>> = {
  prepare: async () => (await import('./prepare.ts')).prepareCommand,
  import: async () => (await import('./import/import.ts')).importCommand,
  export: async () => (await import('./export/export.ts')).exportCommand,
  backup: async () => (await import('./backup.ts')).backupCommand,
  restore: async () => (await import('./restore.ts')).restoreCommand,
  reindex: async () => (await import('./reindex.ts')).reindexCommand,
  doctor: async () => (await import('./doctor.ts')).doctorCommand,
  user: async () => (await import('./user.ts')).userCommand,
};

async function usage(): Promise<string> {
  const all = await Promise.all(Object.values(commands).map((load) => load()));
  return `Usage: npm run warraq -- COMMAND [options]

Commands:
${all.map(({ name, summary }) => `  ${name.padEnd(10)} ${summary}`).join('\n')}

Each command has --help.`;
}

async function main([name, ...words]: string[]): Promise<number> {
  const command = name !== undefined && Object.hasOwn(commands, name) && (await commands[name]?.());
  if (!command) {
    const asked = name === undefined || name === '--help' || name === 'help';
    (asked ? process.stdout : process.stderr).write(
      `${asked ? '' : `There is no command “${name}”.\n\n`}${await usage()}\n`,
    );
    return name === undefined || !asked ? exitCodes.usage : exitCodes.done;
  }
  if (words.includes('--help')) {
    process.stdout.write(`${command.help}\n`);
    return exitCodes.done;
  }
  const news = new ServerNews(async (events) => {
    const running = await findRunning(env().dataFolder);
    if (running) await tell(running, 'invalidate', events).catch((error: Error) => warn(error.message));
  });
  deliverWith(async (events) => news.bring(events));
  try {
    return await command.run(words);
  } catch (error) {
    if (error instanceof UsageError || error instanceof SettingError) {
      process.stderr.write(`${error.message}\n`);
      return exitCodes.usage;
    }
    if (error instanceof NewerDatabase || error instanceof UpgradeNotBegun) {
      process.stderr.write(`${error.message}\n`);
      return exitCodes.failed;
    }
    throw error;
  } finally {
    await news.settled();
  }
}

function warn(message: string): void {
  process.stderr.write(
    `The running server could not be told what changed; it will notice within a minute. (${message})\n`,
  );
}

function sentenceFor(error: unknown): string | null {
  return error instanceof SettingError ? error.message : storageSentence(error, env().dataFolder);
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${sentenceFor(error) ?? (error as Error).stack ?? error}\n`);
  process.exitCode = exitCodes.failed;
}
await closeStore().catch(() => {});
