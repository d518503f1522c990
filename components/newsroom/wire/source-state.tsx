'use client';

import { useTranslations } from 'next-intl';
import type { WireRow } from '#editorial/wire/view.ts';
import { TimeAgo } from '../controls/time-ago.tsx';

/** What a source brought last, what is wrong with it, and when it is asked next. */
export function SourceState({ source, timeZone }: { source: WireRow; timeZone: string }) {
  const t = useTranslations('wire');
  const { fault, faultDetail, failures, broughtAt, answeredAt, nextAt, isOn } = source;
  const when = (at: Date) => ({ when: () => <TimeAgo at={at.toISOString()} zone={timeZone} /> });
  return (
    <>
      {fault && <p className="field-error">{t(`fault.${fault}`, { detail: faultDetail })}</p>}
      {fault && failures > 1 && <p>{t('failures', { count: failures })}</p>}
      {broughtAt ? (
        <p>{t.rich('brought', when(broughtAt))}</p>
      ) : answeredAt ? (
        <p>{t.rich('answered', when(answeredAt))}</p>
      ) : (
        !fault && <p>{t('isNew')}</p>
      )}
      {isOn && <p className="text-second">{t.rich('next', when(nextAt))}</p>}
    </>
  );
}
