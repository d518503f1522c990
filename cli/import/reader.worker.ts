import { parentPort, workerData } from 'node:worker_threads';
import { openStore } from '#db/connection.ts';
import { env } from '#server/env.ts';
import { editionOf } from '#server/importing/edition-of.ts';
import { readAll, type StemBody } from '#server/importing/reading.ts';
import { vocabularyInForce } from '#server/search/current.ts';
import { stemmedBody } from '#server/search/stemmed-body.ts';
import { inBatches } from './batches.ts';
import { itemsOf, type Source } from './sources.ts';

export interface ReaderTask {
  sources: Source[];
  /** The edition of items that name none. */
  locale: string | undefined;
}

const { sources, locale } = workerData as ReaderTask;
const batches = inBatches(itemsOf(sources, locale), ({ raw }) => raw);
const { read } = await openStore(env().databaseUrl);

async function stemmer(version: number | undefined): Promise<StemBody> {
  const vocabulary = await vocabularyInForce(read, version);
  return (item) => stemmedBody(item.body, vocabulary, editionOf(item, locale));
}

async function answer(version: number | undefined): Promise<void> {
  const { value, done } = await batches.next();
  if (done) parentPort?.postMessage(null);
  else
    parentPort?.postMessage({ readings: readAll(value.batch, await stemmer(version)), bytes: value.bytes });
}

let last = Promise.resolve();

/**
 * Reads one batch for each time that it is asked, one after the other, and says `null` when there are no more. It is asked
 * with the version of the vocabulary in force; what it stems by an older one is stemmed again where it is written.
 */
parentPort?.on('message', (version: number | undefined) => {
  last = last.then(() => answer(version));
});
