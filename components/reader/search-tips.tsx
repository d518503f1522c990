import { useTranslations } from 'next-intl';
import type { SectionLink } from '#editorial/view.ts';
import { SectionLinks } from './section-links.tsx';

/** What to do where nothing was found, and ways on in any case. */
export function SearchTips({ asked, sections }: { asked: boolean; sections: SectionLink[] }) {
  const t = useTranslations('search');
  return (
    <>
      {asked && (
        <section aria-labelledby="tips" className="mt-8 max-w-measure">
          <h2 id="tips" className="headline text-head-4">
            {t('emptyTitle')}
          </h2>
          <ul className="mt-2 list-disc ps-6">
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
