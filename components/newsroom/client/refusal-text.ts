'use client';

import { useTranslations } from 'next-intl';
import { useCallback } from 'react';
import { isolate } from '#arabic/isolate.ts';
import { complaintIn } from '#editorial/complaint.ts';
import type { Refusal } from '#editorial/refusal.ts';

/** What somebody wrote may run against the sentence that it stands in. */
function isolated(values: Refusal['values'] = {}): Refusal['values'] {
  const all = Object.entries(values);
  return Object.fromEntries(
    all.map(([name, value]) => [name, typeof value === 'string' ? isolate(value) : value]),
  );
}

/** What a refusal says to the person who was refused, in the language of the interface; one function while that lasts. */
export function useRefusalText(): (refusal: Refusal) => string {
  const t = useTranslations('refusal');
  const complaintText = useTranslations('complaint');
  return useCallback(
    (refusal: Refusal) => {
      const { code, values } = refusal;
      const complaint = complaintIn(refusal);
      if (complaint) return complaintText(complaint, isolated(values) as never);
      return t(code, { detail: '', slug: '', ...values } as never);
    },
    [t, complaintText],
  );
}
