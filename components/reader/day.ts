import type { EditionId } from '#messages/editions.ts';
import { type TimeForm, timeWords } from './time-words.ts';

/** «23 نوفمبر 2026» for `2026-11-23`, which is the same day in every time zone. */
export function dayWords(day: string, edition: EditionId, form: TimeForm = 'long'): string {
  return timeWords(new Date(`${day}T12:00:00Z`), { edition, zone: 'UTC', form });
}
