import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { SectionLink } from '#editorial/view.ts';
import { SectionLinks } from './section-links.tsx';

interface Props {
  /** Whether something was asked for, and not found. */
  asked: boolean;
  /** The same search where nothing narrows it, if something does. */
  wider?: string | undefined;
  sections: SectionLink[];
}

/** What to do where nothing was found, and ways on in any case. */
export function SearchTips({ asked, wider, sections }: Props) {
  const t = useTranslations('search');
  const link = (chunks: ReactNode) => (
    <a href={wider} className="underlined">
      {chunks}
    </a>
  );
  return (
    <>
      {asked && (
        <section aria-labelledby="tips" className="mt-8 max-w-measure">
          <h2 id="tips" className="headline text-head-4">
            {t('emptyTitle')}
          </h2>
          <ul className="mt-2 list-disc ps-6">
            {wider && <li>{t.rich('tipFilters', { link })}</li>}
            <li>{t('tipShorter')}</li>
            <li>{t('tipWider')}</li>
            <li>{t('tipSpelling')}</li>
          </ul>
        </section>
      )}
      <SectionLinks heading={t('sections')} sections={sections} />
    </>
  );
}
