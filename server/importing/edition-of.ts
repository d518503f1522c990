import { directionOf } from '#arabic/direction.ts';
import { type Complaint, complain, inWords } from '#editorial/complaint.ts';
import type { ImportItem } from '#editorial/importing/item.ts';
import { allow, type Result } from '#editorial/refusal.ts';
import { editionFormats, editionIds, isEdition, standardEdition } from '#messages/editions.ts';

/** The edition that an item names, or that is asked for, or the first that is written in the direction of its headline. */
export function editionOf({ locale, title }: Pick<ImportItem, 'locale' | 'title'>, asked?: string): string {
  if (locale || asked) return locale || asked || '';
  const direction = directionOf(title);
  return editionIds.find((id) => editionFormats[id].dir === direction) ?? standardEdition;
}

/** The same, where it is an edition that there is. */
export function knownEditionOf(
  item: Pick<ImportItem, 'locale' | 'title'>,
  asked?: string,
): Result<keyof typeof editionFormats> {
  const edition = editionOf(item, asked);
  if (isEdition(edition)) return allow(edition);
  return complain('locale', noEdition(edition));
}

/** What is wrong with a name that was given for an edition's; null: nothing. */
export function faultInEdition(name: string): string | null {
  return isEdition(name) ? null : inWords(noEdition(name));
}

function noEdition(edition: string): Complaint {
  return { complaint: 'no-edition', values: { edition, editions: editionIds.join(', ') } };
}
