import type { ImportItem } from '#editorial/importing/item.ts';
import type { ImportOptions } from './import-options.ts';
import type { Reading } from './reading.ts';

/**
 * Whether another item of this import goes by the same name, where neither was given one of its own: the second must not
 * replace the first. The first to ask has the name.
 */
export function isTaken(
  { item, reading }: { item: ImportItem; reading: Reading },
  name: string,
  taken: ImportOptions['taken'],
): boolean {
  if (!taken || item.externalId) return false;
  const holder = taken.get(name);
  if (holder === undefined) taken.set(name, reading.hash);
  return holder !== undefined && holder !== reading.hash;
}
