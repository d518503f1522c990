import { useTranslations } from 'next-intl';
import { useEdition } from '#components/ui/edition.ts';
import { isolates } from '#components/ui/isolated.tsx';
import type { SearchView, SectionLink } from '#editorial/view.ts';
import { Breadcrumbs } from './breadcrumbs.tsx';
import { Pagination } from './pagination.tsx';
import { RowCard } from './row-card.tsx';
import { SearchForm } from './search-form.tsx';
import { searchHref } from './search-href.ts';
import { SearchTips } from './search-tips.tsx';

interface Props {
  /** null until something has been asked. */
  view: SearchView | null;
  sections: SectionLink[];
  zone: string;
}

export function SearchPage({ view, sections, zone }: Props) {
  const t = useTranslations('search');
  const edition = useEdition();
  return (
    <div className="list-page">
      <header>
        <Breadcrumbs path={[]} here={t('title')} />
        <h1 className="headline text-head-1">{t('title')}</h1>
        <SearchForm query={view?.query ?? ''} className="block max-w-measure" />
        {view ? (
          <p className="mt-4 font-head font-medium" role="status">
            {t.rich('results', { ...isolates, count: view.total, query: view.query })}
          </p>
        ) : (
          <p className="mt-4 text-second">{t('intro')}</p>
        )}
      </header>
      {view && view.teasers.length > 0 ? (
        <div className="stories">
          {view.teasers.map((teaser) => (
            <RowCard key={teaser.id} teaser={teaser} zone={zone} level={2} size="text-head-3" told />
          ))}
        </div>
      ) : (
        <SearchTips asked={view !== null} sections={sections} />
      )}
      {view && (
        <Pagination
          number={view.number}
          pages={view.pages}
          hrefOfPage={(number) => searchHref(edition, view.query, number)}
        />
      )}
    </div>
  );
}
