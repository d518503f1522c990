import { join } from 'node:path';
import type { Benchmark } from './benchmark.ts';
import { readCorpus } from './corpus.ts';
import { importFile } from './import-file.ts';
import { writeExport } from './wordpress-export.ts';

export const archiveBench: Benchmark = {
  name: 'archive',
  about: 'the import command on a made WordPress export, with its old addresses',

  async run({ options: { articles, seed }, ground, places, note }) {
    const folder = await places.demonstration();
    const file = join(ground.folder, 'export.xml');
    note(`writing an export of ${articles} articles`);
    writeExport(file, articles, readCorpus(), seed);
    note('importing it');
    const first = await importFile(ground, file, folder, ['--no-media']);
    note('importing it once more');
    const second = await importFile(ground, file, folder, ['--no-media']);
    if (first.made !== articles) throw new Error(`Only ${first.made} articles were made.`);
    if (second.unchanged !== articles)
      throw new Error(`Only ${second.unchanged} articles were recognised the second time.`);
    return [
      { name: 'articles', value: articles, unit: '' },
      { name: 'first run', value: articles / first.seconds, unit: 'articles/s' },
      { name: 'first run, peak memory', value: first.peakBytes / 2 ** 20, unit: 'MiB' },
      { name: 'unchanged run', value: articles / second.seconds, unit: 'articles/s' },
      { name: 'unchanged run, peak memory', value: second.peakBytes / 2 ** 20, unit: 'MiB' },
    ];
  },
};
