'use client';

import { useSyncExternalStore } from 'react';
import { formatDate } from '#arabic/dates.ts';
import { relativeTime } from '#arabic/relative-time.ts';
import { useEdition } from '#components/ui/edition.ts';
import { editionFormats } from '#messages/editions.ts';

const stepMs = 15_000;

const step = () => Math.floor(Date.now() / stepMs);

function everyStep(changed: () => void): () => void {
  const timer = setInterval(changed, stepMs);
  return () => clearInterval(timer);
}

/** How long ago something was, or how soon it will be, in the words of the interface and kept true while it is looked at. */
export function TimeAgo({ at, zone }: { at: string; zone: string }) {
  // No clock on the server: the words would differ by the time they are in the browser.
  const now = useSyncExternalStore(everyStep, step, () => null);
  const { tag, digits, months } = editionFormats[useEdition()];
  const date = new Date(at);
  const whole = formatDate(date, 'long-time', { locale: tag, digits, months, timeZone: zone });
  return (
    <time dateTime={at} title={whole}>
      {now === null ? whole : relativeTime(date, new Date(), tag, digits)}
    </time>
  );
}
