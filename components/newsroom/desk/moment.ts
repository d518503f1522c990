import { formatDate } from '#arabic/dates.ts';
import { type EditionId, editionFormats } from '#messages/editions.ts';

/** A moment in the language of the interface, by the clock of the newsroom. */
export function momentText(date: Date, edition: EditionId, timeZone: string): string {
  const { tag, digits, months } = editionFormats[edition];
  return formatDate(date, 'long-time', { locale: tag, digits, months, timeZone });
}
