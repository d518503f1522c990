'use client';

import { useTranslations } from 'next-intl';
import { useCallback } from 'react';
import { complaintIn } from '#editorial/complaint.ts';
import type { Refusal } from '#editorial/refusal.ts';

/** What a refusal says to the person who was refused, in the language of the interface; one function while that lasts. */
export function useRefusalText(): (refusal: Refusal) => string {
  const t = useTranslations('refusal');
  const complaintText = useTranslations('complaint');
  return useCallback(
    (refusal: Refusal) => {
      const { code, values } = refusal;
      const complaint = complaintIn(refusal);
      if (complaint) return complaintText(complaint, values as never);
      return t(code, { detail: '', slug: '', ...values } as never);
    },
    [t, complaintText],
  );
}
