import { directionOf } from '#arabic/direction.ts';
import type { ImportItem } from '#editorial/importing/item.ts';
import { editionFormats, editionIds, standardEdition } from '#messages/editions.ts';

/** The edition that an item names, or that is asked for, or the first that is written in the direction of its headline. */
export function editionOf({ locale, title }: Pick<ImportItem, 'locale' | 'title'>, asked?: string): string {
  if (locale || asked) return locale || asked || '';
  const direction = directionOf(title);
  return editionIds.find((id) => editionFormats[id].dir === direction) ?? standardEdition;
}
