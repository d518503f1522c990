import { createHash } from 'node:crypto';

/**
 * The number that a thing has in WordPress, made of its id: in every export the same, whatever was added or removed
 * between two, for a file that is imported a second time knows its posts again by it. It has 52 bits, which JavaScript
 * counts exactly (WordPress's editor does so) and which leave as many above them for what is written there next; of a
 * million things two share one with a likelihood of 1 to 9,000.
 * @param kind posts, pages and attachments are counted together in WordPress, and here each has its own ids
 */
export function wxrNumber(kind: 'article' | 'page' | 'media', id: string): number {
  const head = createHash('sha256').update(`${kind}:${id}`).digest().readBigUInt64BE();
  return Number(head >> 12n) + 1;
}
