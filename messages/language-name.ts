import { namedLocale } from '#arabic/numerals.ts';
import { type EditionId, editionFormats } from './editions.ts';

/** «العربية», “English”: the language of an edition in its own words. */
export function languageName(edition: EditionId): string {
  const { tag, digits } = editionFormats[edition];
  const { language } = new Intl.Locale(tag);
  return new Intl.DisplayNames(namedLocale(tag, digits), { type: 'language' }).of(language) ?? tag;
}
