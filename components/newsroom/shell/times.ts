import { type DateStyle, formatDate } from '#arabic/dates.ts';
import { relativeTime } from '#arabic/relative-time.ts';
import { type EditionId, editionFormats } from '#messages/editions.ts';

/** A moment as the interface's language writes it, on the edition's clock or another. */
export function timeText(
  at: Date,
  edition: EditionId,
  style: DateStyle,
  timeZone: string = editionFormats[edition].timeZone,
): string {
  const { tag, digits, months } = editionFormats[edition];
  return formatDate(at, style, { locale: tag, digits, months, timeZone });
}

/** «قبل 5 دقائق». */
export function agoText(at: Date, now: Date, edition: EditionId): string {
  const { tag, digits } = editionFormats[edition];
  return relativeTime(at, now, tag, digits);
}
