'use client';

import { useTranslations } from 'next-intl';
import { useEdition } from '#components/ui/edition.ts';
import { agoText } from '../shell/times.ts';
import type { Outcome } from './steps.ts';

/** What is said to whoever was not let in. */
export function useProblemText(): (outcome: Extract<Outcome, { problem: string }>) => string {
  const t = useTranslations('signIn');
  const edition = useEdition();
  return ({ problem, until }) => {
    if (problem !== 'locked') return t(problem);
    const now = new Date();
    // Up to the next minute: who comes back when it says must not be too early.
    const end = new Date(Math.max(until?.getTime() ?? 0, now.getTime()) + 59_000);
    return t('locked', { when: agoText(end, now, edition) });
  };
}
