import { on } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { type Reading, takeOver } from '#server/importing/reading.ts';
import { versionInForce } from '#server/search/current.ts';
import type { ReaderTask } from './reader.worker.ts';

export interface ReadBatch {
  readings: Reading[];
  bytes: number;
}

/** A batch of reading leaves little behind; without a bound its thread would rather grow than tidy up. */
const memory = { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 32 };

/** Batches under way at once: while one is written the next lies ready, and neither thread waits for the other. */
const ahead = 2;

/**
 * Reads the sources in a thread of its own, ahead of whoever asks, so that reading and writing share the machine's cores.
 * Batches come in the order of the sources.
 */
export async function* readAhead(task: ReaderTask): AsyncGenerator<ReadBatch> {
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
