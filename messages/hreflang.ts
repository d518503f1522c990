import type { Counterpart } from '#editorial/view.ts';
import { editionFormats, isEdition, standardEdition } from './editions.ts';

/**
 * The addresses of one page by hreflang, its own among them; none where it stands in one edition alone. Who reads none of
 * their languages is sent to the standard edition where it has the page.
 * @see https://developers.google.com/search/docs/specialty/international/localized-versions
 */
export function hreflangs(all: readonly Counterpart[]): [language: string, href: string][] {
  const byEdition = new Map(all.map(({ edition, href }) => [edition, href]));
  const known = [...byEdition].flatMap(([edition, href]): [string, string][] =>
    isEdition(edition) ? [[editionFormats[edition].tag, href]] : [],
  );
  if (known.length < 2) return [];
  const standard = byEdition.get(standardEdition);
  return standard === undefined ? known : [...known, ['x-default', standard]];
}
