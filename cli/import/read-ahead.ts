import { on } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { takeOver } from '#server/importing/reading.ts';
import { expectWords } from '#server/search/coming.ts';
import { versionInForce } from '#server/search/current.ts';
import { isFull } from './batches.ts';
import { atNone, type ReadBatch, type ReaderSays, type ReaderTask } from './read-batch.ts';

/** A piece of reading leaves little behind; without a bound its thread would rather grow than tidy up. */
const memory = { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 24 };

/** Pieces under way at once, a transaction and a half: while one is written the next lies ready, and neither thread waits. */
const ahead = 15;

/**
 * Reads the sources in a thread of its own, ahead of whoever asks, so that reading and writing share the machine's cores.
 * Batches come in the order of the sources. An item that takes more memory than the thread has is refused, and a new
 * thread goes on behind what came before it.
 */
export async function* readAhead(
  asked: Pick<ReaderTask, 'sources' | 'locale' | 'countsAhead'>,
): AsyncGenerator<ReadBatch> {
  const begun = new Int32Array(new SharedArrayBuffer(8));
  const task: ReaderTask = { ...asked, from: 0, tooHeavy: [], begun };
  for (;;) {
    try {
      for await (const batch of readInThread(task)) {
        yield batch;
        task.from = batch.next;
      }
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ERR_WORKER_OUT_OF_MEMORY') throw error;
      if (begun[1] === 1) {
        // What is held for the count took the room, and no item.
        begun[1] = 0;
        task.countsAhead = false;
        continue;
      }
      const item = begun[0] ?? atNone;
      if (item === atNone)
        throw new Error('The words of the newsroom take more memory than an import has to read with.');
      if (task.tooHeavy.includes(item))
        throw new Error(`Item ${item + 1} of what is imported takes more memory to read than there is.`);
      task.tooHeavy.push(item);
    }
  }
}

async function* readInThread(task: ReaderTask): AsyncGenerator<ReadBatch> {
  let batch: ReadBatch | null = null;
  for await (const piece of piecesOf(task)) {
    batch = batch ? joined(batch, piece) : piece;
    if (!isFull({ items: batch.readings.length, bytes: batch.bytes })) continue;
    yield batch;
    batch = null;
  }
  if (batch) yield batch;
}

function joined(before: ReadBatch, { readings, bytes, next }: ReadBatch): ReadBatch {
  return { readings: [...before.readings, ...readings], bytes: before.bytes + bytes, next };
}

async function* piecesOf(task: ReaderTask): AsyncGenerator<ReadBatch> {
  const worker = new Worker(join(import.meta.dirname, 'reader.worker.ts'), {
    workerData: task,
    resourceLimits: memory,
  });
  const ask = () => worker.postMessage(versionInForce());
  const answers = on(worker, 'message') as AsyncIterable<[ReaderSays]>;
  try {
    for (let n = 0; n < ahead; n++) ask();
    for await (const [said] of answers) {
      if (said === null) return;
      if ('counted' in said) {
        expectWords(said.counted);
        continue;
      }
      ask();
      yield { ...said, readings: said.readings.map(takeOver) };
    }
  } finally {
    await worker.terminate();
  }
}
