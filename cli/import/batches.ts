import type { RawItem } from '#editorial/importing/item.ts';
import { itemsOf, type Source } from './sources.ts';

/** Items a transaction: enough that its cost is shared, few enough that Ctrl-C never waits long. */
const batchSize = 200;

/** However few they are, when they are large. */
const batchBytes = 8 * 1024 * 1024;

/**
 * The items of all sources in batches, each with the bytes that it took.
 * @param asked the edition of items that name none
 */
export async function* batchesOf(
  sources: Source[],
  asked?: string,
): AsyncGenerator<{ batch: RawItem[]; bytes: number }> {
  let batch: RawItem[] = [];
  let bytes = 0;
  for (const source of sources) {
    for await (const item of itemsOf(source, asked)) {
      batch.push(item.raw);
      bytes += item.bytes;
      if (batch.length < batchSize && bytes < batchBytes) continue;
      yield { batch, bytes };
      batch = [];
      bytes = 0;
    }
  }
  if (batch.length > 0) yield { batch, bytes };
}
