import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Benchmark, Context, Figure } from './benchmark.ts';
import { readCorpus } from './corpus.ts';
import { importFile } from './import-file.ts';
import type { ReadTime, ReadTimes } from './read-times.ts';
import { median } from './statistics.ts';
import { writeExport } from './wordpress-export.ts';

/** What a time is compared with. */
const fewest = 1000;
/** So many are imported as people do; an archive of more is filled up with copies of those (archive-fill.ts). */
const mostImported = 20_000;
/** By turns on the one and the other, so that whatever else the machine does falls on both. */
const passes = 3;

export const archiveBench: Benchmark = {
  name: 'archive',
  about: 'the import of a WordPress export, and every read on 1,000 articles and on --articles of them',

  async run(context) {
    const { articles, archive } = context.options;
    const small = await imported(context, fewest);
    const large = archive
      ? { folder: resolve(process.env.INIT_CWD ?? process.cwd(), archive), figures: [] }
      : await imported(context, Math.min(articles, mostImported));
    if (!archive && articles > mostImported) {
      context.note(`filling the archive up to ${articles} articles`);
      await context.ground.run(['bench/archive-fill.child.ts', String(articles)], large.folder);
    }
    return [
      { name: 'articles', value: articles, unit: '' },
      ...large.figures,
      { name: 'database', value: statSync(join(large.folder, 'warraq.db')).size / 2 ** 20, unit: 'MiB' },
      ...(await readFigures(context, small.folder, large.folder)),
    ];
  },
};

async function imported(
  { options: { seed }, ground, places, note }: Context,
  articles: number,
): Promise<{ folder: string; figures: Figure[] }> {
  const folder = await places.demonstration();
  const file = join(ground.folder, `export-${articles}.xml`);
  note(`writing an export of ${articles} articles`);
  writeExport(file, articles, readCorpus(), seed);
  note('importing it');
  const first = await importFile(ground, file, folder, ['--no-media']);
  note('importing it once more');
  const second = await importFile(ground, file, folder, ['--no-media']);
  if (first.made !== articles) throw new Error(`Only ${first.made} articles were made.`);
  if (second.unchanged !== articles)
    throw new Error(`Only ${second.unchanged} articles were recognised the second time.`);
  const figures = [
    { name: 'imported', value: articles, unit: '' },
    { name: 'first run', value: articles / first.seconds, unit: 'articles/s' },
    { name: 'first run, peak memory', value: first.peakBytes / 2 ** 20, unit: 'MiB' },
    { name: 'unchanged run', value: articles / second.seconds, unit: 'articles/s' },
    { name: 'unchanged run, peak memory', value: second.peakBytes / 2 ** 20, unit: 'MiB' },
  ];
  return { folder, figures };
}

/**
 * Of each read the time of its statements on few articles and on many, and how many times as long they take: together,
 * and the one that grows most. A read may ask the same statement once a month of the archive, which makes the first grow.
 */
async function readFigures({ ground, note }: Context, small: string, large: string): Promise<Figure[]> {
  const found: Record<'few' | 'many', ReadTime[][]> = { few: [], many: [] };
  for (let pass = 1; pass <= passes; pass++) {
    note(`asking everything that readers and the desk ask, ${pass} of ${passes}`);
    for (const [size, folder] of [
      ['few', small],
      ['many', large],
    ] as const) {
      const file = join(ground.folder, 'read-times.json');
      await ground.run(['bench/read-times.ts', file], folder);
      const { readers, desk } = JSON.parse(readFileSync(file, 'utf8')) as ReadTimes;
      found[size].push([...readers, ...desk]);
    }
  }
  const [names = []] = found.many;
  return names.flatMap(({ name, statements }, n): Figure[] => {
    if (statements.length === 0) return [];
    const timesOf = (size: 'few' | 'many') => found[size].flatMap((reads) => reads[n] ?? []);
    const [few, many] = [timesOf('few'), timesOf('many')];
    const [before, after] = [few, many].map((times) => median(times.map(together))) as [number, number];
    return [
      { name: `${name}: at ${fewest}`, value: before, unit: 'ms' },
      { name: `${name}: at all`, value: after, unit: 'ms' },
      { name: `${name}: ratio`, value: after / before, unit: '×' },
      { name: `${name}: ratio of the statement that grows most`, value: mostGrowth(few, many), unit: '×' },
    ];
  });
}

function together({ statements }: ReadTime): number {
  return statements.reduce((sum, { ms }) => sum + ms, 0);
}

/** By the medians of each statement's times: the same in its place, or where there are more of them by its text. */
function mostGrowth(few: ReadTime[], many: ReadTime[]): number {
  const isInPlace = few[0]?.statements.length === many[0]?.statements.length;
  const [before, after] = [few, many].map((times) => mediansOf(times, isInPlace)) as [Medians, Medians];
  const ratios = [...after].flatMap(([key, ms]) => {
    const once = before.get(key);
    return once === undefined ? [] : [ms / once];
  });
  return Math.max(...ratios);
}

type Medians = Map<string | number, number>;

function mediansOf(times: ReadTime[], isInPlace: boolean): Medians {
  const all = Map.groupBy(
    times.flatMap(({ statements }) => statements.map((one, at) => ({ ...one, at }))),
    ({ text, at }) => (isInPlace ? at : text),
  );
  return new Map([...all].map(([key, ones]) => [key, median(ones.map(({ ms }) => ms))]));
}
