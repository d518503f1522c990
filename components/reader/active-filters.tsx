import { useTranslations } from 'next-intl';
import { useEdition } from '#components/ui/edition.ts';
import { isolates } from '#components/ui/isolated.tsx';
import type { SearchView } from '#editorial/view.ts';
import { DayTime } from './day-time.tsx';
import { type SearchAsked, searchHref } from './search-href.ts';

interface Props {
  view: Pick<SearchView, 'section' | 'author' | 'from' | 'to'>;
  asked: SearchAsked;
}

/** What a search is narrowed to, each a link to the same search without it. */
export function ActiveFilters({ view, asked }: Props) {
  const t = useTranslations('search');
  const edition = useEdition();
  const on = (moment: string) => ({ day: () => <DayTime day={moment.slice(0, 10)} /> });
  const { section, author, from, to } = view;
  const active = [
    ...(section
      ? [{ filter: 'section', words: t.rich('activeSection', { ...isolates, name: section.name }) }]
      : []),
    ...(author
      ? [{ filter: 'author', words: t.rich('activeAuthor', { ...isolates, name: author.name }) }]
      : []),
    ...(from ? [{ filter: 'from', words: t.rich('activeFrom', on(from)) }] : []),
    ...(to ? [{ filter: 'to', words: t.rich('activeTo', on(to)) }] : []),
  ];
  if (active.length === 0) return null;
  return (
    <section aria-labelledby="active-filters" className="active-filters">
      <h2 id="active-filters" className="sr-only">
        {t('active')}
      </h2>
      <ul>
        {active.map(({ filter, words }) => (
          <li key={filter}>
            <a href={searchHref(edition, { ...asked, [filter]: undefined })} className="button">
              <span>{words}</span>
              <span aria-hidden="true">×</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
