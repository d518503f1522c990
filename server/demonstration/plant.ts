import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { countArticles } from '#db/queries/articles.ts';
import { addReads } from '#db/queries/front.ts';
import type { CommandInput } from '#editorial/commands/command.ts';
import type { RawItem } from '#editorial/importing/item.ts';
import type { Actor } from '#editorial/permissions.ts';
import { type Change, execute } from '../execute.ts';
import { newId } from '../ids.ts';
import { digestOf } from '../importing/digest.ts';
import { importBatch } from '../importing/import-batch.ts';
import type { Outcome } from '../importing/outcome.ts';
import { Pictures } from '../importing/pictures.ts';
import { Taxonomy } from '../importing/taxonomy.ts';
import { store } from '../store.ts';
import {
  editionCommands,
  type NewsroomFile,
  pageCommands,
  peopleAndPlaces,
  tickerCommands,
} from './newsroom-file.ts';
import { plantPictures } from './plant-pictures.ts';

const planter: Actor = { id: 'demonstration', role: 'system' };

/**
 * Fills an empty database with the demonstration newsroom of db/seed/newsroom, through the same door as everything
 * else. All its dates are moved so that its newest story has just come in.
 * @returns how many articles and pictures there are now; null where the database was not empty
 */
export async function plant(
  folder: string,
  now: Date,
): Promise<{ articles: number; pictures: number } | null> {
  if ((await countArticles((await store()).read)) > 0) return null;
  const file = parse(await readFile(join(folder, 'newsroom.yaml'), 'utf8')) as NewsroomFile;
  const shift = now.getTime() - new Date(file.reference).getTime();
  const bios = parse(await readFile(join(folder, 'authors.yaml'), 'utf8'));
  const ticker = parse(await readFile(join(folder, 'ticker.yaml'), 'utf8'));

  await carryOut(editionCommands(file));
  await carryOut(peopleAndPlaces(file, bios));
  const pictures = await plantPictures(planter, join(folder, 'pictures'));
  const outcomes = await plantArticles(join(folder, 'articles'), shift, now);
  await carryOut([
    ...tickerCommands(ticker, shift).map((command) => ({ id: newId(), command })),
    ...(await pageCommands(join(folder, 'pages'))).map((command) => ({ id: newId(), command })),
    ...frontCommands(file, outcomes),
  ]);
  await plantReads(outcomes, now);
  return { articles: outcomes.length, pictures };
}

async function carryOut(commands: { id: string; command: CommandInput }[]): Promise<void> {
  const changes: Change[] = commands.map(({ id, command }) => ({ subjectId: id, commands: [command] }));
  for (const result of await execute(planter, changes)) {
    if (!result.ok)
      throw new Error(`The demonstration newsroom was refused: ${JSON.stringify(result.refusal)}`);
  }
}

async function plantArticles(folder: string, shift: number, now: Date): Promise<Outcome[]> {
  const items: RawItem[] = [];
  for (const locale of await readdir(folder)) {
    for (const name of (await readdir(join(folder, locale))).sort()) {
      const text = await readFile(join(folder, locale, name), 'utf8');
      const file = `demonstration/${locale}/${name}`;
      items.push({ format: 'md', text, digest: digestOf(text), file, folder, line: 0 });
    }
  }
  const options = {
    actor: planter,
    taxonomy: await Taxonomy.load(),
    pictures: await Pictures.load(),
    dryRun: false,
  };
  const outcomes = await importBatch(items, { ...options, shift }, now);
  for (const outcome of outcomes) {
    if (outcome.result === 'refused')
      throw new Error(`${outcome.raw.file}: ${JSON.stringify(outcome.refusal)}`);
  }
  return outcomes;
}

/** The front page as newsroom.yaml curates it: article files by name, the lead first. */
function frontCommands(
  { front = {} }: NewsroomFile,
  outcomes: Outcome[],
): { id: string; command: CommandInput }[] {
  return Object.entries(front).map(([edition, names]) => ({
    id: edition,
    command: {
      type: 'front.arrange',
      articleIds: names.flatMap((name) =>
        idOf(outcomes.find(({ raw }) => raw.file === `demonstration/${edition}/${name}.md`)),
      ),
    },
  }));
}

/** A demonstration has had readers too; the numbers follow from the files' order, so they are always the same. */
async function plantReads(outcomes: Outcome[], now: Date): Promise<void> {
  const counts = new Map(
    outcomes.flatMap((outcome, n) => idOf(outcome).map((id) => [id, 40 + ((n * 7919) % 997)] as const)),
  );
  await (await store()).write((tx) => addReads(tx, now.toISOString().slice(0, 10), counts));
}

function idOf(outcome: Outcome | undefined): string[] {
  return outcome && outcome.result !== 'refused' && outcome.id ? [outcome.id] : [];
}
