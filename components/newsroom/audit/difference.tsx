import { useTranslations } from 'next-intl';
import { useEdition } from '#components/ui/edition.ts';
import { Isolated } from '#components/ui/isolated.tsx';
import type { FactChange } from '#editorial/audit/changes.ts';
import type { CorrectionKind } from '#editorial/correction.ts';
import type { AccountAct } from '#editorial/events.ts';
import type { PeopleRole } from '#editorial/roles.ts';
import type { Status } from '#editorial/status.ts';
import { timeText } from '../shell/times.ts';

/** One fact before and after, in words of the interface. */
export function FactDifference({ change, timeZone }: { change: FactChange; timeZone: string }) {
  const t = useTranslations('audit');
  const inWords = useFactWords(timeZone);
  const { field, before, after } = change;
  return (
    <div className="audit-change">
      <dt>{t(`field.${field}`)}</dt>
      <dd>
        {before.length > 0 && (
          <del>
            <span className="sr-only">{t('before')} </span>
            <Isolated>{inWords(change, before)}</Isolated>
          </del>
        )}
        {before.length > 0 && after.length > 0 && (
          <span aria-hidden="true" className="audit-arrow">
            →
          </span>
        )}
        {after.length > 0 && (
          <ins>
            <span className="sr-only">{t('after')} </span>
            <Isolated>{inWords(change, after)}</Isolated>
          </ins>
        )}
      </dd>
    </div>
  );
}

function useFactWords(timeZone: string) {
  const t = useTranslations('audit');
  const acts = useTranslations('audit.act');
  const states = useTranslations('desk');
  const roles = useTranslations('people');
  const corrections = useTranslations('states.kinds');
  const edition = useEdition();
  const word = (kind: FactChange['kind'], value: string) => {
    if (kind === 'status') return states(`status.${value as Status}`);
    if (kind === 'role') return roles(`roles.${value as PeopleRole}`);
    if (kind === 'act') return acts(value as AccountAct);
    if (kind === 'correction') return corrections(value as CorrectionKind);
    if (kind === 'moment') return timeText(new Date(value), edition, 'long-time', timeZone);
    return kind === 'flag' ? t('yes') : value;
  };
  return ({ kind }: FactChange, values: string[]) =>
    values.map((value) => word(kind, value)).join(t('separator'));
}
