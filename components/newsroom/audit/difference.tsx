import { useTranslations } from 'next-intl';
import { Fragment } from 'react';
import { useEdition } from '#components/ui/edition.ts';
import { Isolated } from '#components/ui/isolated.tsx';
import type { FactChange } from '#editorial/audit/changes.ts';
import type { CorrectionKind } from '#editorial/correction.ts';
import type { PeopleRole } from '#editorial/roles.ts';
import type { Status } from '#editorial/status.ts';
import { editionName } from '#messages/edition-name.ts';
import { timeText } from '../shell/times.ts';

/** One fact before and after, in words of the interface. */
export function FactDifference({ change, timeZone }: { change: FactChange; timeZone: string }) {
  const t = useTranslations('audit');
  const { field, kind, before, after } = change;
  const shown = { kind, timeZone };
  return (
    <div className="audit-change">
      <dt>{t(`field.${field}`)}</dt>
      <dd>
        {before.length > 0 && (
          <del>
            <span className="sr-only">{t('before')} </span>
            <Values {...shown} values={before} />
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
            <Values {...shown} values={after} />
          </ins>
        )}
      </dd>
    </div>
  );
}

interface ValuesProps {
  kind: FactChange['kind'];
  values: string[];
  timeZone: string;
}

/** Each by itself, whatever its language: headlines below one another, names in a row. */
function Values({ kind, values, timeZone }: ValuesProps) {
  const t = useTranslations('audit');
  const wordOf = useFactWords(timeZone);
  const [first = '', ...rest] = values.map((value) => wordOf(kind, value));
  if (kind === 'article' && rest.length > 0) {
    return (
      <ol className="audit-list">
        {[first, ...rest].map((text, n) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two articles may have one headline, and the list is drawn once
          <li key={n}>
            <Isolated>{text}</Isolated>
          </li>
        ))}
      </ol>
    );
  }
  return (
    <>
      <Isolated>{first}</Isolated>
      {rest.map((text, n) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: as above
        <Fragment key={n}>
          {t('separator')}
          <Isolated>{text}</Isolated>
        </Fragment>
      ))}
    </>
  );
}

function useFactWords(timeZone: string) {
  const t = useTranslations('audit');
  const states = useTranslations('desk');
  const roles = useTranslations('people');
  const corrections = useTranslations('states.kinds');
  const edition = useEdition();
  return (kind: FactChange['kind'], value: string): string => {
    if (kind === 'status') return states(`status.${value as Status}`);
    if (kind === 'role') return roles(`roles.${value as PeopleRole}`);
    if (kind === 'correction') return corrections(value as CorrectionKind);
    if (kind === 'edition') return editionName(value);
    if (kind === 'moment') return timeText(new Date(value), edition, 'long-time', timeZone);
    return kind === 'flag' ? t('yes') : value;
  };
}
