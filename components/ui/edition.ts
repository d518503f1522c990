import { useLocale } from 'next-intl';
import { type EditionId, editionFormats, editionIds, standardEdition } from '#messages/editions.ts';

/** The edition that is being drawn. next-intl knows it by its format locale (`en-GB-u-nu-latn`). */
export function useEdition(): EditionId {
  const locale = useLocale();
  return editionIds.find((id) => locale.startsWith(`${editionFormats[id].tag}-u-`)) ?? standardEdition;
}
