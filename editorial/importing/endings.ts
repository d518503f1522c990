import type { Format } from './item.ts';

/** The endings of the files that an import reads, in small letters, and in what format each is read (PRODUCT.md §8). */
const formats: ReadonlyMap<string, Format> = new Map([
  ['.xml', 'archive'],
  ['.json', 'archive'],
  ['.ndjson', 'ndjson'],
  ['.jsonl', 'ndjson'],
  ['.md', 'md'],
  ['.markdown', 'md'],
  ['.txt', 'txt'],
]);

/** All of them, as they are named to people. */
export const importEndings: readonly string[] = [...formats.keys()];

/**
 * In what format a file is read.
 * @param ending with its dot, in letters of any size: `.MD`
 * @returns undefined: no import reads it
 */
export function formatOfEnding(ending: string): Format | undefined {
  return formats.get(ending.toLowerCase());
}
