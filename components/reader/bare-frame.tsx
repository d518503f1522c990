import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useEdition } from '#components/ui/edition.ts';
import { hrefOf } from '#messages/hrefs.ts';

/** The frame of a page for which nothing could be read: the name of the paper and the way to its front page. */
export function BareFrame({ children }: { children: ReactNode }) {
  const t = useTranslations('page');
  return (
    <>
      <header className="page masthead">
        <p className="font-bold font-head">
          <a href={hrefOf({ page: 'front' }, useEdition())} className="nameplate">
            {t('name')}
          </a>
        </p>
      </header>
      <main id="text" className="page">
        {children}
      </main>
    </>
  );
}
