import type { EditionId } from '#messages/editions.ts';
import { timeWords } from './time-words.ts';

/** A moment that lies on a day (`2026-11-23`), to be told in UTC. */
export function noonOf(day: string): Date {
  return new Date(`${day}T12:00:00Z`);
}

/** «23 نوفمبر 2026». */
export function dayWords(day: string, edition: EditionId): string {
  return timeWords(noonOf(day), { edition, zone: 'UTC', form: 'long' });
}
