import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { RawItem } from '#editorial/importing/item.ts';
import type { Reading } from './reading.ts';

/**
 * Reads batches in a thread beside the one that writes, one batch ahead of it, so that two cores share an import.
 * Batches come out in the order that they went in.
 */
export async function* readAhead(
  batches: AsyncIterable<{ batch: RawItem[]; bytes: number }>,
): AsyncGenerator<{ readings: Reading[]; bytes: number }> {
  const worker = new Worker(join(import.meta.dirname, 'reader.worker.ts'));
  try {
    let ahead: Promise<{ readings: Reading[]; bytes: number }> | null = null;
    for await (const { batch, bytes } of batches) {
      const ready = ahead && (await ahead);
      ahead = answer(worker, batch).then((readings) => ({ readings, bytes }));
      if (ready) yield ready;
    }
    if (ahead) yield await ahead;
  } finally {
    await worker.terminate();
  }
}

async function answer(worker: Worker, batch: RawItem[]): Promise<Reading[]> {
  worker.postMessage(batch);
  const [readings] = (await once(worker, 'message')) as [Reading[]];
  return readings;
}
