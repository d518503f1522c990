import { useTranslations } from 'next-intl';
import type { FieldDifference } from '#editorial/differences.ts';
import { ChangedRuns, ChangedWords } from './changed-runs.tsx';

interface Props {
  fields: FieldDifference[];
  /** What ids are called. */
  names: Record<string, string>;
  lang: string;
  dir: 'rtl' | 'ltr' | 'auto';
}

/** The fields that are not what they were, by their names. */
export function ChangedFields({ fields, names, lang, dir }: Props) {
  const t = useTranslations('revisions');
  return (
    <dl className="changed-fields">
      {fields.map((one) => (
        <div key={one.field} className="changed-field">
          <dt>{t(`names.${one.field}`)}</dt>
          <dd lang={lang} dir={dir}>
            {one.kind === 'text' && <ChangedRuns runs={one.runs} />}
            {one.kind === 'flag' && t('isBreaking', { after: one.after ? 'yes' : 'no' })}
            {one.kind === 'ids' &&
              one.runs.map(({ kind, text }) => (
                <span key={`${kind} ${text}`} className="changed-name">
                  {kind === 'same' ? (
                    (names[text] ?? t('gone'))
                  ) : (
                    <ChangedWords kind={kind} text={names[text] ?? t('gone')} />
                  )}
                </span>
              ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
