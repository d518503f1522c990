import { join } from 'node:path';
import type { Reader } from '#db/doors.ts';
import { articleForReaders } from '#db/queries/article-page.ts';
import { listOf, newestOf } from '#db/queries/listings.ts';
import { publishedIds } from '#db/queries/vocabulary.ts';
import { readRelated } from '#server/reads/related.ts';
import type { Benchmark, Context, Figure } from './benchmark.ts';
import { importFile } from './import-file.ts';
import { inside } from './inside.ts';
import { Random } from './random.ts';
import { isOfOneArticle, writeSharedDocuments } from './shared-documents.ts';
import { median, percentile } from './statistics.ts';

const asked = 300;
const warmUp = 30;
const shown = 3;

export const relatedBench: Benchmark = {
  name: 'related',
  about: 'stories related to an article, within the process; and whether they are',

  async run(context) {
    const times = await inside(await context.places.large(), (read) => timesOf(read, context.options.seed));
    return [
      { name: 'articles', value: context.options.articles, unit: '' },
      { name: 'median', value: median(times), unit: 'ms' },
      { name: '95th percentile', value: percentile(times, 95), unit: 'ms' },
      { name: 'slowest', value: Math.max(...times), unit: 'ms' },
      ...(await quality(context)),
    ];
  },
};

async function timesOf(read: Reader, seed: number): Promise<number[]> {
  const random = new Random(seed);
  const ids = await publishedIds(read);
  const times: number[] = [];
  for (let n = 0; n < warmUp + asked; n++) {
    const row = await published(read, random.pick(ids));
    const started = performance.now();
    const found = await readRelated(row, shown);
    if (n >= warmUp) times.push(performance.now() - started);
    if (found.length === 0) throw new Error(`Nothing is related to ${row.id}.`);
  }
  return times;
}

/** Of paragraphs that come from the same articles: how many of those shown do, and how many of their section's newest. */
async function quality({ ground, note }: Context): Promise<Figure[]> {
  const folder = join(ground.folder, 'shared-documents');
  const file = `${folder}.ndjson`;
  if (!writeSharedDocuments(file)) {
    note('the shared documents are not here: nothing to measure against');
    return [];
  }
  note('importing and reindexing the shared documents');
  await importFile(ground, file, folder);
  await ground.run(['cli/main.ts', 'reindex'], folder);
  return inside(folder, async (read) => {
    const share = { first: [] as number[], shown: [] as number[], newest: [] as number[] };
    for (const id of await publishedIds(read)) {
      const row = await published(read, id);
      const name = row.externalId ?? '';
      if (isOfOneArticle(name, name) === null) continue;
      const related = await hits(read, name, await readRelated(row, shown));
      const list = listOf.section(row.sectionId);
      const newest = (await newestOf(read, [{ list, limit: shown + 1 }])).get(list) ?? [];
      share.first.push(related[0] ?? 0);
      share.shown.push(mean(related));
      share.newest.push(mean(await hits(read, name, newest.filter((one) => one !== id).slice(0, shown))));
    }
    return [
      { name: 'paragraphs', value: share.first.length, unit: '' },
      { name: 'first from the same article', value: 100 * mean(share.first), unit: '%' },
      { name: 'shown from the same article', value: 100 * mean(share.shown), unit: '%' },
      { name: 'newest of the section from it', value: 100 * mean(share.newest), unit: '%' },
    ];
  });
}

async function hits(read: Reader, name: string, ids: string[]): Promise<number[]> {
  const all: number[] = [];
  for (const id of ids) {
    all.push(isOfOneArticle(name, (await published(read, id)).externalId ?? '') ? 1 : 0);
  }
  return all;
}

const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

async function published(read: Reader, id: string) {
  const row = await articleForReaders(read, id);
  if (!row?.publishedAt) throw new Error(`${id} is not published.`);
  return { ...row, publishedAt: row.publishedAt };
}
