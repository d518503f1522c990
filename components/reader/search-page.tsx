import { useTranslations } from 'next-intl';
import { useEdition } from '#components/ui/edition.ts';
import type { SearchView, SectionNode } from '#editorial/view.ts';
import { ActiveFilters } from './active-filters.tsx';
import { Breadcrumbs } from './breadcrumbs.tsx';
import { Destinations } from './destinations.tsx';
import { FoundCard } from './found-card.tsx';
import { Pagination } from './pagination.tsx';
import { SearchFilters } from './search-filters.tsx';
import { SearchForm } from './search-form.tsx';
import { searchHref } from './search-href.ts';
import { SearchOutcome } from './search-outcome.tsx';
import { SearchTips } from './search-tips.tsx';

interface Props {
  /** null until something has been asked. */
  view: SearchView | null;
  sections: SectionNode[];
  zone: string;
}

export function SearchPage({ view, sections, zone }: Props) {
  const t = useTranslations('search');
  const edition = useEdition();
  const asked = view && {
    q: view.query,
    section: view.section?.slug,
    author: view.author?.slug,
    from: view.from,
    to: view.to,
    sort: view.sort,
  };
  const isNarrowed = asked !== null && Boolean(asked.section || asked.author || asked.from || asked.to);
  return (
    <div className="list-page">
      <header>
        <Breadcrumbs path={[]} here={t('title')} />
        <h1 className="headline text-head-1">{t('title')}</h1>
        <SearchForm query={view?.query ?? ''} className="block">
          {view && <SearchFilters view={view} sections={sections} />}
        </SearchForm>
        {view && asked ? (
          <>
            <ActiveFilters view={view} asked={asked} />
            <SearchOutcome view={view} asked={asked} />
            <Destinations destinations={view.destinations} />
          </>
        ) : (
          <p className="mt-4 text-second">{t('intro')}</p>
        )}
      </header>
      {view && view.stories.length > 0 ? (
        <div className="stories">
          {view.stories.map((story) => (
            <FoundCard key={story.teaser.id} story={story} zone={zone} />
          ))}
        </div>
      ) : (
        <SearchTips
          asked={view !== null}
          wider={isNarrowed ? searchHref(edition, { q: asked.q, sort: asked.sort }) : undefined}
          sections={sections}
        />
      )}
      {view && asked && (
        <Pagination
          number={view.number}
          pages={view.pages}
          hrefOfPage={(number) => searchHref(edition, asked, number)}
        />
      )}
    </div>
  );
}
