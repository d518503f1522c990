import { parentPort, workerData } from 'node:worker_threads';
import { openStore } from '#db/connection.ts';
import type { RawItem } from '#editorial/importing/item.ts';
import { env } from '#server/env.ts';
import { editionOf } from '#server/importing/edition-of.ts';
import { readAll, type StemBody } from '#server/importing/reading.ts';
import { vocabularyInForce } from '#server/search/current.ts';
import { stemmedBody } from '#server/search/stemmed-body.ts';
import { inBatches } from './batches.ts';
import type { ReadBatch, ReaderTask } from './read-batch.ts';
import { itemsOf } from './sources.ts';

const { sources, locale, from, tooHeavy, begun } = workerData as ReaderTask;
const batches = inBatches(numberedItems(), (numbered) => (numbered.number < from ? null : numbered));
const { read } = await openStore(env().databaseUrl);

async function* numberedItems(): AsyncGenerator<{ raw: RawItem; bytes: number; number: number }> {
  let number = 0;
  begun[0] = number;
  for await (const { raw, bytes } of itemsOf(sources, locale)) {
    yield tooHeavy.includes(number)
      ? { raw: { ...raw, text: '', fault: 'takes more memory to read than an item may' }, bytes, number }
      : // A thread before this one has told the bytes of what it read.
        { raw, bytes: number < from ? 0 : bytes, number };
    number += 1;
    begun[0] = number;
  }
}

async function stemmer(version: number | undefined): Promise<StemBody> {
  const vocabulary = await vocabularyInForce(read, version);
  return (item) => stemmedBody(item.body, vocabulary, editionOf(item, locale));
}

async function answer(version: number | undefined): Promise<void> {
  const { value, done } = await batches.next();
  if (done) {
    parentPort?.postMessage(null);
    return;
  }
  const stem = await stemmer(version);
  const readings = value.batch.flatMap(({ raw, number }) => {
    begun[0] = number;
    return readAll([raw], stem);
  });
  const next = (value.batch.at(-1)?.number ?? from - 1) + 1;
  parentPort?.postMessage({ readings, bytes: value.bytes, next } satisfies ReadBatch);
}

let last = Promise.resolve();

/**
 * Reads one batch for each time that it is asked, one after the other, and says `null` when there are no more. It is asked
 * with the version of the vocabulary in force; what it stems by an older one is stemmed again where it is written.
 */
parentPort?.on('message', (version: number | undefined) => {
  last = last.then(() => answer(version));
});
