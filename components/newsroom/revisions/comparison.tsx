import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { isolates } from '#components/ui/isolated.tsx';
import { type Differences, isUnchanged } from '#editorial/differences.ts';
import { editionFormats, isEdition } from '#messages/editions.ts';
import { ChangedBody } from './changed-body.tsx';
import { ChangedFields } from './changed-fields.tsx';

interface Props {
  from: number;
  to: number;
  /** The version that the article has now. */
  nowVersion: number;
  differences: Differences;
  names: Record<string, string>;
  /** Whose language the words are in. */
  edition: string;
  children: ReactNode;
}

/** Two versions of an article as one text, in which what came and what went is marked word by word. */
export function ComparisonView({ from, to, nowVersion, differences, names, edition, children }: Props) {
  const t = useTranslations('revisions');
  const { tag, dir } = isEdition(edition) ? editionFormats[edition] : { tag: edition, dir: 'auto' as const };
  return (
    <section className="comparison" aria-labelledby="comparison">
      <div className="comparison-head">
        <h2 id="comparison" className="comparison-title">
          {t.rich('comparison', {
            ...isolates,
            from: String(from),
            to: String(to),
            isNow: to === nowVersion ? 'yes' : 'no',
          })}
        </h2>
        {children}
      </div>
      {isUnchanged(differences) && <p className="text-second">{t('same')}</p>}
      {differences.fields.length > 0 && (
        <ChangedFields fields={differences.fields} names={names} lang={tag} dir={dir} />
      )}
      <div lang={tag} dir={dir}>
        <ChangedBody pieces={differences.body} />
      </div>
    </section>
  );
}
