import { excerpt } from '#arabic/excerpt.ts';
import { fold } from '#arabic/fold.ts';
import { slugOf } from '#arabic/slug.ts';
import { fromMarkdown } from '#editorial/body/from-markdown.ts';
import { makeArticles } from './articles.ts';
import type { Benchmark } from './benchmark.ts';
import { readCorpus } from './corpus.ts';
import { msPerCall } from './rounds.ts';

const texts = 50;
const teaserLength = 160;

export const arabicBench: Benchmark = {
  name: 'arabic',
  about: 'the pure functions that every article passes through, on one core',

  async run({ options }) {
    const corpus = readCorpus();
    const bodies = [...makeArticles(corpus, options.seed, texts)].map(({ body }) => body);
    const megabytes = bodies.reduce((sum, body) => sum + Buffer.byteLength(body), 0) / 1e6;
    const overAll = (items: string[], work: (text: string) => number) =>
      msPerCall(() => items.reduce((sum, item) => sum + work(item), 0));
    const rate = (work: (text: string) => number) => (megabytes * 1000) / overAll(bodies, work);
    const each = (items: string[], work: (text: string) => number) =>
      (overAll(items, work) * 1000) / items.length;
    return [
      { name: 'fold', value: rate((body) => fold(body).length), unit: 'MB/s' },
      { name: 'fromMarkdown', value: rate((body) => fromMarkdown(body).content.length), unit: 'MB/s' },
      { name: 'excerpt', value: each(bodies, (body) => excerpt(body, teaserLength).length), unit: 'µs' },
      { name: 'slugOf', value: each(corpus.headlines, (title) => slugOf(title).length), unit: 'µs' },
    ];
  },
};
