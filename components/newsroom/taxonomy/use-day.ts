'use client';

import { useEdition } from '#components/ui/edition.ts';
import { timeText } from '../shell/times.ts';

/** Writes the day of a moment in the language of the interface. */
export function useDay(): (at: Date) => string {
  const edition = useEdition();
  return (at) => timeText(at, edition, 'long');
}
