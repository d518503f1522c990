import { parentPort, workerData } from 'node:worker_threads';
import { openStore } from '#db/connection.ts';
import type { Reader } from '#db/doors.ts';
import { searchStateNow } from '#db/queries/vocabulary.ts';
import { env } from '#server/env.ts';
import { editionOf } from '#server/importing/edition-of.ts';
import { handOver, readOne, stemmedReading } from '#server/importing/reading.ts';
import { vocabularyInForce } from '#server/search/current.ts';
import { outgrows } from '#server/search/grow.ts';
import { inBatches } from './batches.ts';
import { countAhead, mostCounted, type ReadItem } from './count-ahead.ts';
import type { ReaderSays, ReaderTask } from './read-batch.ts';
import { itemsOf } from './sources.ts';

const { sources, locale, from, tooHeavy, countsAhead, begun } = workerData as ReaderTask;

/** So few that what is read is handed over before it grows old: what this thread must move to its old heap costs it most. */
const pieceSize = 50;

async function* readItems(): AsyncGenerator<ReadItem> {
  let number = 0;
  begun[0] = number;
  for await (const { raw, bytes } of itemsOf(sources, locale)) {
    // A thread before this one has told the bytes of what it read.
    if (number < from) yield { reading: null, bytes: 0, number };
    else if (tooHeavy.includes(number))
      yield {
        reading: readOne({ ...raw, text: '', fault: 'takes more memory to read than an item may' }),
        bytes,
        number,
      };
    else yield { reading: readOne(raw), bytes, number };
    number += 1;
    begun[0] = number;
  }
}

async function* itemsToCome(door: Reader): AsyncGenerator<ReadItem> {
  const items = readItems();
  if (countsAhead && from === 0 && outgrows(await searchStateNow(door), mostCounted)) {
    const { words, held } = await countAhead(items);
    say({ counted: words });
    yield* held;
  }
  yield* items;
}

async function open() {
  const { read } = await openStore(env().databaseUrl);
  return {
    read,
    pieces: inBatches(
      itemsToCome(read),
      (item) => (item.reading ? { ...item, reading: item.reading } : null),
      pieceSize,
    ),
  };
}

let opened: ReturnType<typeof open> | undefined;

async function answer(version: number | undefined): Promise<void> {
  opened ??= open();
  const { read, pieces } = await opened;
  const { value, done } = await pieces.next();
  if (done) return say(null);
  const vocabulary = await vocabularyInForce(read, version);
  const stemmed = value.batch.map(({ reading }) =>
    stemmedReading(reading, vocabulary, (item) => editionOf(item, locale)),
  );
  const { readings, moved } = handOver(stemmed);
  const next = (value.batch.at(-1)?.number ?? from - 1) + 1;
  say({ readings, bytes: value.bytes, next }, moved);
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
