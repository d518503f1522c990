/** Items a transaction: enough that its cost is shared, few enough that neither Ctrl-C nor an editor waits long. */
const batchSize = 500;

/** However few they are, when they are large. */
const batchBytes = 8 * 1024 * 1024;

/**
 * What comes one by one, in batches for a transaction each, with the bytes that a batch took.
 * @param one what goes into the batch; null: its bytes are counted and it is passed over
 * @param part of a transaction that a batch is to be
 */
export async function* inBatches<Given extends { bytes: number }, One>(
  all: AsyncIterable<Given>,
  one: (given: Given) => One | null,
  part = 1,
): AsyncGenerator<{ batch: One[]; bytes: number }> {
  let batch: One[] = [];
  let bytes = 0;
  for await (const given of all) {
    bytes += given.bytes;
    const item = one(given);
    if (item !== null) batch.push(item);
    if (!isFull({ items: batch.length, bytes }, part)) continue;
    yield { batch, bytes };
    batch = [];
    bytes = 0;
  }
  if (batch.length > 0 || bytes > 0) yield { batch, bytes };
}

/** Whether so much is enough for a transaction, or for a part of one. */
export function isFull({ items, bytes }: { items: number; bytes: number }, part = 1): boolean {
  return items >= batchSize * part || bytes >= batchBytes * part;
}
