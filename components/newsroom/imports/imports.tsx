'use client';

import { useTranslations } from 'next-intl';
import type { ImportView } from '#editorial/moving-in.ts';
import { useFresh } from '../client/use-fresh.ts';
import { EmptyList } from '../taxonomy/empty-list.tsx';
import { ImportRow } from './import-row.tsx';
import { SendImport } from './send-import.tsx';

/** How often the page looks while an import is at work, and while none is, in milliseconds. */
const often = 1000;
const seldom = 30_000;

/** Archives that move in: sending one, and how far each has come. */
export function Imports({ imports }: { imports: ImportView[] }) {
  const t = useTranslations('imports');
  const isBusy = imports.some(({ state }) => state !== 'done' && state !== 'stopped' && state !== 'failed');
  useFresh(isBusy ? often : seldom);
  return (
    <>
      <div className="newsroom-head">
        <h1 className="newsroom-title">{t('title')}</h1>
      </div>
      <SendImport />
      {imports.length === 0 ? (
        <EmptyList title={t('empty')} text={t('emptyText')} />
      ) : (
        <section aria-label={t('list')}>
          <ul className="imports">
            {imports.map((one, at) => (
              <ImportRow key={one.id} {...one} isNewest={at === 0} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
