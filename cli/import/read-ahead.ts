import { on } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { takeOver } from '#server/importing/reading.ts';
import { versionInForce } from '#server/search/current.ts';
import type { ReadBatch, ReaderTask } from './read-batch.ts';

/** A batch of reading leaves little behind; without a bound its thread would rather grow than tidy up. */
const memory = { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 48 };

/** Batches under way at once: while one is written the next lies ready, and neither thread waits for the other. */
const ahead = 2;

/**
 * Reads the sources in a thread of its own, ahead of whoever asks, so that reading and writing share the machine's cores.
 * Batches come in the order of the sources. An item that takes more memory than the thread has is refused, and a new
 * thread goes on behind what came before it.
 */
export async function* readAhead(asked: Pick<ReaderTask, 'sources' | 'locale'>): AsyncGenerator<ReadBatch> {
  const begun = new Int32Array(new SharedArrayBuffer(4));
  const task: ReaderTask = { ...asked, from: 0, tooHeavy: [], begun };
  for (let isDone = false; !isDone; ) {
    try {
      for await (const batch of readInThread(task)) {
        yield batch;
        task.from = batch.next;
      }
      isDone = true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ERR_WORKER_OUT_OF_MEMORY') throw error;
      const item = begun[0] ?? 0;
      if (task.tooHeavy.includes(item))
        throw new Error(`Item ${item + 1} of what is imported takes more memory to read than there is.`);
      task.tooHeavy.push(item);
    }
  }
}

async function* readInThread(task: ReaderTask): AsyncGenerator<ReadBatch> {
  const worker = new Worker(join(import.meta.dirname, 'reader.worker.ts'), {
    workerData: task,
    resourceLimits: memory,
  });
  const ask = () => worker.postMessage(versionInForce());
  const answers = on(worker, 'message') as AsyncIterable<[ReadBatch | null]>;
  try {
    for (let n = 0; n < ahead; n++) ask();
    for await (const [batch] of answers) {
      if (batch === null) return;
      ask();
      takeOver(batch.readings);
      yield batch;
    }
  } finally {
    await worker.terminate();
  }
}
