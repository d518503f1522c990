import { parentPort, workerData } from 'node:worker_threads';
import { openStore } from '#db/connection.ts';
import type { Reader } from '#db/doors.ts';
import { articlesByExternalIds } from '#db/queries/articles.ts';
import { searchStateNow } from '#db/queries/vocabulary.ts';
import { env } from '#server/env.ts';
import { editionOf } from '#server/importing/edition-of.ts';
import { bytesToMove, handOver, readOne, stemmedReading } from '#server/importing/reading.ts';
import { vocabularyInForce } from '#server/search/current.ts';
import { lastStep, outgrows } from '#server/search/grow.ts';
import { inBatches } from './batches.ts';
import { countAhead, type ReadItem } from './count-ahead.ts';
import { atNone, type ReaderSays, type ReaderTask } from './read-batch.ts';
import { itemsOf } from './sources.ts';

const { sources, locale, from, tooHeavy, countsAhead, begun } = workerData as ReaderTask;

/**
 * So much of a transaction at a time that what is read is handed over before it grows old: what this thread must move to
 * its old heap costs it most.
 */
const pieceOf = 1 / 10;

/** Words have been told that a vocabulary will be made of: by the one that there is nothing is stemmed any more. */
let isVocabularyDue = false;

const at = (item: number) => {
  begun[0] = item;
};

async function* readItems(): AsyncGenerator<ReadItem> {
  let number = 0;
  at(number);
  for await (const { raw, bytes } of itemsOf(sources, locale)) {
    // A thread before this one has told the bytes of what it read.
    if (number < from) yield { reading: null, bytes: 0, number };
    else if (tooHeavy.includes(number))
      yield {
        reading: readOne({ ...raw, text: '', fault: { complaint: 'too-heavy' } }),
        bytes,
        number,
      };
    else yield { reading: readOne(raw), bytes, number };
    number += 1;
    at(number);
  }
}

async function* itemsToCome(read: Reader): AsyncGenerator<ReadItem> {
  const items = readItems();
  if (countsAhead && from === 0 && outgrows(await searchStateNow(read), lastStep)) {
    begun[1] = 1;
    yield* countAhead({
      items,
      known: async (ids) => new Set((await articlesByExternalIds(read, ids)).keys()),
      tell(counted) {
        isVocabularyDue = true;
        say({ counted });
      },
    });
    begun[1] = 0;
  }
  yield* items;
}

async function open() {
  const { read } = await openStore(env().databaseUrl);
  const given = (item: ReadItem) => (item.reading ? { ...item, reading: item.reading } : null);
  return { read, pieces: inBatches(itemsToCome(read), given, pieceOf) };
}

let opened: ReturnType<typeof open> | undefined;

async function answer(version: number | undefined): Promise<void> {
  opened ??= open();
  const { read, pieces } = await opened;
  const { value, done } = await pieces.next();
  if (done) return say(null);
  const item = begun[0] ?? atNone;
  at(atNone);
  const isStemmedHere = version !== undefined || !isVocabularyDue;
  const vocabulary = isStemmedHere ? await vocabularyInForce(read, version) : null;
  const stemmed = value.batch.map(({ reading, number }) => {
    at(number);
    return vocabulary ? stemmedReading(reading, vocabulary, (one) => editionOf(one, locale)) : reading;
  });
  const next = (value.batch.at(-1)?.number ?? from - 1) + 1;
  say({ readings: stemmed.map(handOver), bytes: value.bytes, next }, stemmed.flatMap(bytesToMove));
  at(item);
}

function say(what: ReaderSays, moved: ArrayBuffer[] = []): void {
  parentPort?.postMessage(what, moved);
}

let last = Promise.resolve();

/**
 * Reads one piece for each time that it is asked, one after the other, and says `null` when there are no more. It is asked
 * with the version of the vocabulary in force; what it stems by an older one is stemmed again where it is written. The
 * database is first looked at when it is asked first: until then it may not be up to date.
 */
parentPort?.on('message', (version: number | undefined) => {
  last = last.then(() => answer(version));
});
