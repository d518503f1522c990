import type { ItemKind } from '#editorial/importing/item.ts';
import { importAttachments } from './import-attachments.ts';
import type { ImportOptions } from './import-options.ts';
import { importPages } from './import-pages.ts';
import { importTerms } from './import-terms.ts';
import type { BroughtAt, ReadOne } from './outcome.ts';

/** Brings in what an archive holds beside articles. */
export async function importOthers(items: ReadOne[], options: ImportOptions, now: Date): Promise<BroughtAt> {
  if (items.length === 0) return { outcomes: new Map(), redirects: 0 };
  const of = (...kinds: ItemKind[]) => items.filter(({ item }) => kinds.includes(item.kind));
  const terms = await importTerms(of('section', 'author', 'topic'), options);
  const pictures = await importAttachments(of('picture'), options);
  const pages = await importPages(of('page'), options, now);
  return {
    outcomes: new Map([...terms.outcomes, ...pictures, ...pages.outcomes]),
    redirects: terms.redirects + pages.redirects,
  };
}
