import type { ItemKind } from '#editorial/importing/item.ts';
import { importAttachments } from './import-attachments.ts';
import type { ImportOptions } from './import-options.ts';
import { importPages } from './import-pages.ts';
import { importTerms } from './import-terms.ts';
import type { Outcome, ReadOne } from './outcome.ts';

/** Brings in what an archive holds beside articles. @returns outcomes by the items' places in the batch */
export async function importOthers(
  items: ReadOne[],
  options: ImportOptions,
  now: Date,
): Promise<Map<number, Outcome>> {
  if (items.length === 0) return new Map();
  const of = (...kinds: ItemKind[]) => items.filter(({ item }) => kinds.includes(item.kind));
  return new Map([
    ...(await importTerms(of('section', 'author', 'topic'), options)),
    ...(await importAttachments(of('picture'), options)),
    ...(await importPages(of('page'), options, now)),
  ]);
}
