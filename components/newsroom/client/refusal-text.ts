'use client';

import { useTranslations } from 'next-intl';
import { useCallback } from 'react';
import type { Refusal } from '#editorial/refusal.ts';

/** What a refusal says to the person who was refused, in the language of the interface; one function while that lasts. */
export function useRefusalText(): (refusal: Refusal) => string {
  const t = useTranslations('refusal');
  return useCallback(
    ({ code, values }: Refusal) => t(code, { detail: '', slug: '', ...values } as never),
    [t],
  );
}
