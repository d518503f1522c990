'use client';

import { useSyncExternalStore } from 'react';
import { useEdition } from '#components/ui/edition.ts';
import { agoText, timeText } from '../shell/times.ts';

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
  const edition = useEdition();
  const date = new Date(at);
  const whole = timeText(date, edition, 'long-time', zone);
  return (
    <time dateTime={at} title={whole}>
      {now === null ? whole : agoText(date, new Date(), edition)}
    </time>
  );
}
