import type { Benchmark } from './benchmark.ts';
import { readCorpus } from './corpus.ts';
import { type Answer, textOf } from './get.ts';
import { articlesIn } from './page-addresses.ts';
import { makeQueries } from './queries.ts';
import { Site } from './site.ts';
import { median, percentile } from './statistics.ts';

const queryCount = 200;
const warmUpCount = 20;
const longestMs = 120_000;
/** A word that no article holds. */
const nonsense = 'ظظظظظظظظ';

export const searchBench: Benchmark = {
  name: 'search',
  about: '/search for words of the articles, one reader after the other',

  async run({ options, ground, places, note }) {
    const site = await Site.start(ground, await places.large());
    const queries = makeQueries(readCorpus(), queryCount + warmUpCount, options.seed);
    const search = (query: string) => site.get(`/search?q=${encodeURIComponent(query)}`);
    for (const query of queries.slice(0, warmUpCount)) await search(query);
    const articles = (answer: Answer) => articlesIn(textOf(answer)).length;
    // The ticker leads to articles too, on every page.
    const around = articles(await search(nonsense));

    note(`searching for ${queryCount} queries`);
    const until = performance.now() + longestMs;
    const times: number[] = [];
    let found = 0;
    for (const query of queries.slice(warmUpCount)) {
      if (performance.now() > until) break;
      const answer = await search(query);
      times.push(answer.ms);
      if (articles(answer) > around) found += 1;
    }
    await site.stop();
    return [
      { name: 'articles', value: options.articles, unit: '' },
      { name: 'queries', value: times.length, unit: '' },
      { name: 'queries that found articles', value: found, unit: '' },
      { name: 'median', value: median(times), unit: 'ms' },
      { name: '95th percentile', value: percentile(times, 95), unit: 'ms' },
      { name: 'slowest', value: Math.max(...times), unit: 'ms' },
    ];
  },
};
