import { type DateStyle, formatDate } from '#arabic/dates.ts';
import { umalquraDay } from '#arabic/hijri.ts';
import { type EditionId, editionFormats } from '#messages/editions.ts';

/** The styles of the Gregorian calendar, and 'hijri': the day in the other one. */
export type TimeForm = DateStyle | 'hijri';

export interface TimeOptions {
  edition: EditionId;
  /** The time zone of the edition. */
  zone: string;
  form: TimeForm;
}

/** A time as an edition writes it: its month names, its digits, its time zone. */
export function timeWords(at: Date, { edition, zone, form }: TimeOptions): string {
  const { tag, digits, months } = editionFormats[edition];
  const options = { locale: tag, digits, months, timeZone: zone };
  return form === 'hijri'
    ? formatDate(at, 'long', { ...options, hijri: umalquraDay })
    : formatDate(at, form, options);
}
