import { join } from 'node:path';
import { migrateDatabase } from '#db/migrate.ts';
import { countArticles } from '#db/queries/articles.ts';
import { allEditions } from '#db/queries/taxonomy.ts';
import { searchStateNow } from '#db/queries/vocabulary.ts';
import { editionIds } from '#messages/editions.ts';
import { env } from '#server/env.ts';
import { store } from '#server/store.ts';
import { type CliCommand, exitCodes } from './command.ts';

export const prepareCommand: CliCommand = {
  name: 'prepare',
  summary: 'bring the database up to date, and fill an empty one with the demonstration newsroom',
  help: `Usage: npm run warraq -- prepare

Brings the database to the newest schema, and the search index with it. Where it holds no article yet, plants the
demonstration newsroom. npm start does this by itself.`,
  async run() {
    await migrateDatabase(env().databaseUrl);
    const outcome = (await isPrepared()) ? 'up to date' : await prepare();
    process.stdout.write(`${outcome}\n`);
    return exitCodes.done;
  },
};

/** Asked before what does the work is loaded: at nearly every start there is none, and loading it takes a second. */
async function isPrepared(): Promise<boolean> {
  const { read } = await store();
  if ((await countArticles(read)) === 0) return false;
  const known = new Set((await allEditions(read)).map(({ id }) => id));
  return editionIds.every((id) => known.has(id)) && (await searchStateNow(read)).documents > 0;
}

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
