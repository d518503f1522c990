import { once } from 'node:events';
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

/**
 * Reads the sources in a thread of its own, one batch ahead of whoever asks, so that reading and writing share the
 * machine's cores. Batches come in the order of the sources.
 */
export async function* readAhead(task: ReaderTask): AsyncGenerator<ReadBatch> {
  const worker = new Worker(join(import.meta.dirname, 'reader.worker.ts'), {
    workerData: task,
    resourceLimits: memory,
  });
  try {
    let coming = nextBatch(worker);
    for (let batch = await coming; batch; batch = await coming) {
      coming = nextBatch(worker);
      // It is awaited when the batch in hand is done; a fault until then is not unhandled.
      coming.catch(() => {});
      yield batch;
    }
  } finally {
    await worker.terminate();
  }
}

async function nextBatch(worker: Worker): Promise<ReadBatch | null> {
  worker.postMessage(versionInForce());
  const [batch] = (await once(worker, 'message')) as [ReadBatch | null];
  if (batch) takeOver(batch.readings);
  return batch;
}
