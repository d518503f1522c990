import { isConvincing, romanised } from '#arabic/romanised.ts';
import { englishWords, romanisedCases } from '#arabic/romanised-cases.testing.ts';
import { sharedArticles } from '#arabic/shared-articles.testing.ts';
import { sharedCases } from '#arabic/shared-cases.testing.ts';
import {
  type Measured,
  measureCompletions,
  measureRomanised,
  measureTypos,
  pairsOf,
  typedFrom,
} from '#arabic/suggestion-measures.testing.ts';
import { completionSource, countWords, manyWords } from '#arabic/vocabulary.testing.ts';
import { Vocabulary } from '#arabic/vocabulary.ts';
import type { Benchmark, Figure } from './benchmark.ts';
import { percentile } from './statistics.ts';

/** Of a hundred thousand articles, without the words that stand in one alone. */
const largeSize = 300_000;
const heldOut = 10;
const runs = 3;

const percent = (name: string, count: number, of: number): Figure => {
  return { name, value: (100 * count) / of, unit: '%' };
};
const p95 = (name: string, { ms }: Measured): Figure => {
  return { name: `${name}: 95th percentile`, value: percentile(ms, 95), unit: 'ms' };
};

export const suggestBench: Benchmark = {
  name: 'suggest',
  about: 'corrections, completions and Latin letters, against a body of news articles',

  async run({ note }) {
    const articles = sharedArticles();
    const typos = sharedCases('search-typos.tsv');
    const latin = sharedCases('search-arabizi.tsv');
    if (!articles || !typos || !latin) {
      note('the shared articles and cases are not here: nothing to measure against');
      return [];
    }
    const counts = countWords(articles);
    const vocabulary = new Vocabulary(counts);
    const large = manyWords(counts, largeSize);
    const started = performance.now();
    const largeVocabulary = new Vocabulary(large);
    const built = performance.now() - started;
    return [
      { name: 'words', value: vocabulary.size, unit: '' },
      { name: 'words of the large vocabulary', value: largeVocabulary.size, unit: '' },
      { name: 'large vocabulary: building', value: built, unit: 'ms' },
      {
        name: 'memory of 100,000 words',
        value: largeVocabulary.bytes / 10 / largeVocabulary.size,
        unit: 'MB',
      },
      ...typoFigures(vocabulary, largeVocabulary, pairsOf(typos)),
      ...completionFigures(articles, largeVocabulary),
      ...romanisedFigures(vocabulary, largeVocabulary, pairsOf(latin)),
    ];
  },
};

type Pairs = readonly (readonly [string, string])[];

function typoFigures(vocabulary: Vocabulary, large: Vocabulary, pairs: Pairs): Figure[] {
  const typos = measureTypos(vocabulary, pairs, runs);
  return [
    percent('typos: the word meant comes first', typos.first, typos.asked),
    percent('typos: among five', typos.among, typos.asked),
    p95('typos', typos),
    p95('typos, large vocabulary', measureTypos(large, pairs, runs)),
  ];
}

function completionFigures(articles: { title: string; body: string }[], large: Vocabulary): Figure[] {
  const titles = articles.filter((_, n) => n % heldOut === 0).map(({ title }) => title);
  const source = completionSource(articles.filter((_, n) => n % heldOut !== 0));
  return [0, 1, 2].flatMap((before) => {
    const name = ['completions', 'completions of a second word', 'completions of a third word'][before] ?? '';
    const typed = typedFrom(titles, before);
    const measured = measureCompletions(source, typed, runs);
    const inLarge = measureCompletions({ ...source, words: large }, typed, runs);
    return [
      percent(`${name}: the word meant is among eight`, measured.among, measured.asked),
      p95(name, measured),
      p95(`${name}, large vocabulary`, inLarge),
    ];
  });
}

function romanisedFigures(vocabulary: Vocabulary, large: Vocabulary, shared: Pairs): Figure[] {
  const sets: [string, Pairs][] = [
    ['shared', shared],
    ['tuned on', romanisedCases.filter((_, n) => n % 2 === 0)],
    ['never tuned on', romanisedCases.filter((_, n) => n % 2 === 1)],
  ];
  const mistaken = englishWords.filter((word) => {
    const [reading] = romanised(vocabulary, word);
    return reading && isConvincing(word, reading);
  });
  return [
    ...sets.flatMap(([name, pairs]) => {
      const measured = measureRomanised(vocabulary, pairs, runs);
      return [
        percent(`Latin letters, ${name}: first`, measured.first, measured.asked),
        percent(`Latin letters, ${name}: among five`, measured.among, measured.asked),
        p95(`Latin letters, ${name}`, measured),
      ];
    }),
    p95('Latin letters, large vocabulary', measureRomanised(large, shared, runs)),
    percent('plain English words taken for Arabic', mistaken.length, englishWords.length),
  ];
}
