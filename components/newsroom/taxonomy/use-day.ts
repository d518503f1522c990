'use client';

import { formatDate } from '#arabic/dates.ts';
import { useEdition } from '#components/ui/edition.ts';
import { editionFormats } from '#messages/editions.ts';

/** Writes the day of a moment in the language of the interface. */
export function useDay(): (at: Date) => string {
  const { tag, digits, months, timeZone } = editionFormats[useEdition()];
  return (at) => formatDate(at, 'long', { locale: tag, digits, months, timeZone });
}
