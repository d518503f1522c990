import type { Counterpart } from '#editorial/view.ts';
import { editionFormats, editionIds } from './editions.ts';

/**
 * The addresses of one page by hreflang, its own among them, in the order of the editions, so that all of them say alike
 * who is sent where; none where it stands in one edition alone. Who reads none of their languages is sent to the first
 * edition that has the page: the standard one, where it is among them.
 * @see https://developers.google.com/search/docs/specialty/international/localized-versions
 */
export function hreflangs(all: readonly Counterpart[]): [language: string, href: string][] {
  const byEdition = new Map(all.map(({ edition, href }) => [edition, href]));
  const known = editionIds.flatMap((id): [string, string][] => {
    const href = byEdition.get(id);
    return href === undefined ? [] : [[editionFormats[id].tag, href]];
  });
  const [first] = known;
  return first && known.length > 1 ? [...known, ['x-default', first[1]]] : [];
}
