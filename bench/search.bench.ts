import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { find } from '#server/search/find.ts';
import type { Benchmark, Context, Figure } from './benchmark.ts';
import { readCorpus } from './corpus.ts';
import { type Answer, textOf } from './get.ts';
import { root } from './ground.ts';
import { inside } from './inside.ts';
import { articlesIn } from './page-addresses.ts';
import { makeQueries } from './queries.ts';
import { Site } from './site.ts';
import { spreadOf } from './spread-of.ts';

const queryCount = 200;
const warmUpCount = 20;
const aPage = 20;
const longestMs = 120_000;
/** A word that no article holds. */
const nonsense = 'ظظظظظظظظ';

export const searchBench: Benchmark = {
  name: 'search',
  about:
    '/search for words of the articles, one reader after the other, and the query alone within the process',

  async run(context) {
    const { options, ground, places, note } = context;
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
    const alone = await inside(await places.large(), () => timesOf(queries));
    return [
      ...(await relevance(context)),
      { name: 'articles', value: options.articles, unit: '' },
      { name: 'queries', value: times.length, unit: '' },
      { name: 'queries that found articles', value: found, unit: '' },
      ...spreadOf('the page', times),
      ...spreadOf('the query alone', alone),
    ];
  },
};

/** What the query costs in the server that answers it, without the page that is drawn of it. */
async function timesOf(queries: string[]): Promise<number[]> {
  const times: number[] = [];
  for (const query of queries) {
    const started = performance.now();
    await find({ edition: 'ar', query, sort: 'best', limit: aPage, offset: 0 }, new Date());
    times.push(performance.now() - started);
  }
  return times.slice(warmUpCount);
}

/** Questions with their answers may lie beside the project; where they do not, there is nothing to measure. */
async function relevance({ ground, note }: Context): Promise<Figure[]> {
  const questions = join(root, '../shared/arabic/ir');
  if (!existsSync(join(questions, 'queries.tsv'))) return [];
  note('importing documents and asking the questions that they answer');
  const said = await ground.run(['bench/relevance.ts', questions], join(ground.folder, 'relevance'));
  const { imported, reindexed } = JSON.parse(said) as Record<'imported' | 'reindexed', Relevance>;
  return [
    { name: 'MRR@10, as imported', value: imported.mean, unit: '' },
    { name: 'MRR@10, reindexed', value: reindexed.mean, unit: '' },
    ...Object.entries(reindexed.sets).map(([set, value]) => ({ name: `MRR@10, ${set}`, value, unit: '' })),
  ];
}

interface Relevance {
  sets: Record<string, number>;
  mean: number;
}
