import { join } from 'node:path';
import { bringUpToDate } from '#server/backup/bring-up-to-date.ts';
import { env } from '#server/env.ts';
import { isPrepared } from '#server/prepared.ts';
import { type CliCommand, exitCodes } from './command.ts';

export const prepareCommand: CliCommand = {
  name: 'prepare',
  summary: 'bring the database up to date, and fill an empty one with the demonstration newsroom',
  help: `Usage: npm run warraq -- prepare

Brings the database to the newest schema, and the search index with it. Where it holds no article yet, plants the
demonstration newsroom. npm start does this by itself.`,
  async run() {
    await bringUpToDate(env(), (sentence) => process.stdout.write(`${sentence}\n`));
    const outcome = (await isPrepared()) ? 'up to date' : await prepare();
    process.stdout.write(`${outcome}\n`);
    return exitCodes.done;
  },
};

async function prepare(): Promise<string> {
  const { prepareEditions } = await import('#server/importing/editions.ts');
  const { plant } = await import('#server/demonstration/plant.ts');
  const planted = await plant(join(import.meta.dirname, '../db/seed/newsroom'), new Date());
  await prepareEditions({ id: 'prepare', role: 'system' });
  const { reindexIfEmpty } = await import('#server/search/reindex.ts');
  await reindexIfEmpty();
  return planted
    ? `planted the demonstration newsroom: ${planted.articles} articles, ${planted.pictures} pictures`
    : 'up to date';
}
