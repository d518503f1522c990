import { expect, test } from 'vitest';
import { readOne } from '#server/importing/reading.ts';
import { makeArticles } from './articles.ts';
import { readCorpus } from './corpus.ts';

const corpus = readCorpus();
const some = (seed: number, count: number) => [...makeArticles(corpus, seed, count)];

test('a seed makes the same articles again, and another seed makes others', () => {
  expect(some(1, 5)).toEqual(some(1, 5));
  expect(some(2, 5).map(({ body }) => body)).not.toEqual(some(1, 5).map(({ body }) => body));
});

test('a body weighs what an article of the newsroom does', () => {
  const bytes = some(1, 200).map(({ body }) => Buffer.byteLength(body));
  const mean = bytes.reduce((sum, one) => sum + one, 0) / bytes.length;
  expect(mean).toBeGreaterThan(4500);
  expect(mean).toBeLessThan(4900);
});

test('the import finds nothing wrong with them, and each is an article of its own', () => {
  const readings = some(1, 200).map((article, n) =>
    readOne({
      format: 'ndjson',
      text: JSON.stringify(article),
      digest: article.externalId,
      file: 'articles.ndjson',
      folder: '/nowhere',
      line: n + 1,
    }),
  );
  expect(readings.filter(({ item }) => !item.ok)).toEqual([]);
  expect(new Set(readings.map(({ externalId }) => externalId)).size).toBe(200);
});
