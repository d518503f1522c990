import { setImmediate } from 'node:timers/promises';
import type { Checking } from '#server/importing/checking.ts';
import { importReadings } from '#server/importing/import-batch.ts';
import type { ImportOptions } from '#server/importing/import-options.ts';
import type { ReadBatch } from './read-batch.ts';
import type { Report } from './report.ts';

/** What a batch came to, however it was brought. */
export interface BroughtBatch {
  items: number;
  bytes: number;
  /** Old addresses that lead on from now on. */
  redirects: number;
}

interface Bringing {
  options: ImportOptions;
  /** Asked about each item; null: nobody wants to know. */
  checking: Checking | null;
  report: Report;
  stopped: { requested: boolean };
}

/** Brings items in as they are read, a batch at a time, and adds to the report what became of each. */
export async function* bringItems(
  read: AsyncIterable<ReadBatch>,
  { options, checking, report, stopped }: Bringing,
): AsyncGenerator<BroughtBatch> {
  for await (const { readings, bytes } of read) {
    if (stopped.requested) break;
    const { outcomes, redirects } = await importReadings(readings, options);
    report.add(outcomes, {
      checks: checking ? readings.map((reading) => checking.of(reading, options)) : undefined,
      unknown: readings.map(({ unknown }) => unknown),
    });
    yield { items: readings.length, bytes, redirects };
    // While the next batch always lies ready, nothing else would have its turn: neither the server's news nor Ctrl-C.
    await setImmediate();
    if (stopped.requested) break;
  }
}
