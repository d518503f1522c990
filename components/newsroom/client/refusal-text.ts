'use client';

import { useTranslations } from 'next-intl';
import type { Refusal } from '#editorial/refusal.ts';

/** What a refusal says to the person who was refused, in the language of the interface. */
export function useRefusalText(): (refusal: Refusal) => string {
  const t = useTranslations('refusal');
  return ({ code, values }) => t(code, { detail: '', slug: '', ...values } as never);
}
