'use client';

import { useTranslations } from 'next-intl';
import type { Refusal } from '#editorial/refusal.ts';
import { useChange } from '../taxonomy/use-change.ts';

/** Fields whose faults have a sentence of their own. */
const explained = ['name', 'href', 'credit', 'sectionId'] as const;

/** Changes watched sources, and says in their own words why a field was refused. */
export function useSourceChange() {
  const t = useTranslations('wire');
  return useChange(({ code, field }: Refusal) => {
    if (code === 'already-there' && field === 'href') return t('wrong.twice');
    const known = explained.find((one) => one === field);
    return code === 'invalid-input' && known ? t(`wrong.${known}`) : null;
  });
}
