import { parentPort, workerData } from 'node:worker_threads';
import { readAll } from '#server/importing/reading.ts';
import { batchesOf } from './batches.ts';
import type { Source } from './sources.ts';

/** Reads one batch for each time that it is asked, and says `null` when there are no more. */
const batches = batchesOf(workerData as Source[]);

parentPort?.on('message', async () => {
  const { value, done } = await batches.next();
  parentPort?.postMessage(done ? null : { readings: readAll(value.batch), bytes: value.bytes });
});
