'use client';

import { useTranslations } from 'next-intl';
import { isolate } from '#arabic/isolate.ts';
import { Button } from '../controls/button.tsx';
import type { Name } from './name.ts';

interface Props<Row extends Name> {
  chosen: Row[];
  duplicates: Row[][];
  onMerge: (rows: Row[]) => void;
  onClear: () => void;
}

/** What is chosen to be merged, across searches and pages; and what looks as if it should be. */
export function MergeBar<Row extends Name>({ chosen, duplicates, onMerge, onClear }: Props<Row>) {
  const t = useTranslations('taxonomy');
  const named = (rows: Row[]) => rows.map(({ name }) => isolate(name)).join(t('and'));
  return (
    <>
      {chosen.length > 0 && (
        <div className="merge-bar" role="status">
          <span className="grow">{t('chosen', { count: chosen.length, names: named(chosen) })}</span>
          <Button isDisabled={chosen.length < 2} onPress={() => onMerge(chosen)}>
            {t('merge')}
          </Button>
          <Button kind="quiet" onPress={onClear}>
            {t('clear')}
          </Button>
        </div>
      )}
      {duplicates.length > 0 && (
        <section className="duplicates" aria-label={t('duplicates')}>
          <h2 className="field-label">{t('duplicates')}</h2>
          <ul>
            {duplicates.map((group) => (
              <li key={group[0]?.id} className="flex flex-wrap items-center gap-3">
                <span>{named(group)}</span>
                <button type="button" className="link-button" onClick={() => onMerge(group)}>
                  {t('mergeThese', { names: named(group) })}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
