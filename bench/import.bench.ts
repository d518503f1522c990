import type { Benchmark } from './benchmark.ts';
import { FrontPageWatch } from './front-page-watch.ts';
import { importFile } from './import-file.ts';
import { Site } from './site.ts';
import { median } from './statistics.ts';

export const importBench: Benchmark = {
  name: 'import',
  about: 'the import command on made articles, beside a server that answers readers from the same data',

  async run({ options, ground, places, note }) {
    const folder = await places.demonstration();
    note(`writing ${options.articles} articles`);
    const { file, bodyBytes } = places.articles();
    const site = await Site.start(ground, folder);
    for (let n = 0; n < 3; n++) await site.get('/');
    note(`importing ${options.articles} articles`);
    const watch = new FrontPageWatch(site.port);
    const first = await importFile(ground, file, folder);
    const times = await watch.stop();
    note('importing them once more');
    const second = await importFile(ground, file, folder);
    await site.stop();

    if (first.made !== options.articles) throw new Error(`Only ${first.made} articles were made.`);
    if (second.unchanged !== options.articles)
      throw new Error(`Only ${second.unchanged} articles were recognised the second time.`);
    places.keepAsLarge(folder);
    return [
      { name: 'articles', value: options.articles, unit: '' },
      { name: 'body, mean', value: bodyBytes / 1000, unit: 'KB' },
      { name: 'first run', value: options.articles / first.seconds, unit: 'articles/s' },
      { name: 'first run, peak memory', value: first.peakBytes / 2 ** 20, unit: 'MiB' },
      { name: 'unchanged run', value: options.articles / second.seconds, unit: 'articles/s' },
      { name: 'unchanged run, peak memory', value: second.peakBytes / 2 ** 20, unit: 'MiB' },
      { name: 'front page meanwhile, answers', value: times.length, unit: '' },
      { name: 'front page meanwhile, median', value: median(times), unit: 'ms' },
      { name: 'front page meanwhile, slowest', value: Math.max(...times), unit: 'ms' },
    ];
  },
};
