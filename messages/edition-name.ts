import { namedLocale } from '#arabic/numerals.ts';
import { editionFormats, isEdition } from './editions.ts';

/**
 * «العربية», “English”: what an edition is called where one chooses among them, by its language, in that language. Their
 * sites may have one name in two scripts, which tells nobody which is which.
 */
export function editionName(edition: string): string {
  if (!isEdition(edition)) return edition;
  const { tag, digits } = editionFormats[edition];
  const { language } = new Intl.Locale(tag);
  return new Intl.DisplayNames(namedLocale(tag, digits), { type: 'language' }).of(language) ?? tag;
}
