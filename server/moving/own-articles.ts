import type { Reader } from '#db/doors.ts';
import { articleIdsAfter } from '#db/queries/moving.ts';
import { readLine } from '#editorial/moving/lines.ts';

const batchSize = 1000;

/**
 * How many articles are here that no line of an exported newsroom is about: those that it would be brought in among. Where
 * there is no article at all, no line is read.
 */
export async function countOwnArticles(read: Reader, lines: AsyncIterable<string>): Promise<number> {
  const own = new Set<string>();
  for (let after: string | undefined = ''; after !== undefined; ) {
    const ids: string[] = await articleIdsAfter(read, {}, after, batchSize);
    for (const id of ids) own.add(id);
    after = ids.at(-1);
  }
  if (own.size === 0) return 0;
  for await (const text of lines) {
    const line = readLine(text);
    if (line.ok && line.value.kind === 'article') own.delete(line.value.id);
    if (own.size === 0) return 0;
  }
  return own.size;
}
