import { join } from 'node:path';
import { openStore } from '#db/connection.ts';
import { migrateDatabase } from '#db/migrate.ts';
import { type DeskFilter, readDeskFilter } from '#editorial/desk/filter.ts';
import type { Actor } from '#editorial/permissions.ts';
import { readDesk } from '#server/desk/articles.ts';
import { putStore } from '#server/store.ts';
import type { Benchmark, Figure } from './benchmark.ts';
import { type Corpus, readCorpus } from './corpus.ts';
import { fillDeskArchive } from './desk-archive.ts';
import { Random } from './random.ts';
import { median, percentile } from './statistics.ts';

/** What the desk has to hold, whatever the other benchmarks are asked to import. */
const articles = 100_000;
const asked = 60;
const warmUp = 5;

const chief: Actor = { id: 'person-1', role: 'chief' };
const writer: Actor = { id: 'person-1', role: 'writer' };

export const deskBench: Benchmark = {
  name: 'desk',
  about: 'the desk sieved in every way on 100,000 articles, counts included, within the process',

  async run({ ground, options, note }) {
    const url = `file:${join(ground.folder, 'desk', 'warraq.db')}`;
    await migrateDatabase(url);
    const store = await openStore(url);
    putStore(store);
    try {
      note(`writing ${articles} articles`);
      await fillDeskArchive(store, articles, options.seed);
      return await figures(options.seed);
    } finally {
      await store.close();
    }
  },
};

async function figures(seed: number): Promise<Figure[]> {
  const random = new Random(seed);
  const corpus = readCorpus();
  const all: number[] = [];
  const shown: Figure[] = [{ name: 'articles', value: articles, unit: '' }];
  for (const [name, make] of Object.entries(sieves)) {
    const times: number[] = [];
    for (let n = 0; n < warmUp + asked; n++) {
      const [person, filter] = make(corpus, random);
      const started = performance.now();
      const { counts } = await readDesk(person, filter);
      if (n >= warmUp) times.push(performance.now() - started);
      if (!name.includes('word') && Object.keys(counts).length === 0)
        throw new Error(`Nothing is found by ${name}.`);
    }
    all.push(...times);
    shown.push({ name: `${name}, 95th percentile`, value: percentile(times, 95), unit: 'ms' });
  }
  shown.push({ name: 'all, median', value: median(all), unit: 'ms' });
  shown.push({ name: 'all, 95th percentile', value: percentile(all, 95), unit: 'ms' });
  return shown;
}

const filter = (given: Record<string, string>): DeskFilter => readDeskFilter(given);

const sieves: Record<string, (corpus: Corpus, random: Random) => [Actor, DeskFilter]> = {
  'by nothing': () => [chief, filter({})],
  'by state': (_, random) => [chief, filter({ status: random.pick(['draft', 'in_review', 'published']) })],
  'by section': ({ sections }, random) => [
    chief,
    filter({ section: random.pick(sections), status: 'published' }),
  ],
  'by author': ({ authors }, random) => [chief, filter({ author: random.pick(authors) })],
  'by owner': () => [chief, filter({ owner: 'me', order: 'changed' })],
  'by a word': ({ words }, random) => [chief, filter({ q: random.pick(words) })],
  'by two words and a section': ({ words, sections }, random) => [
    chief,
    filter({ q: `${random.pick(words)} ${random.pick(words)}`, section: random.pick(sections) }),
  ],
  'by a word that is nowhere': () => [chief, filter({ q: 'قسطنطينيات' })],
  'by a writer': () => [writer, filter({ status: 'draft' })],
};
