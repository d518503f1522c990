import { useTranslations } from 'next-intl';
import { useEdition } from '#components/ui/edition.ts';
import { Isolated, isolates } from '#components/ui/isolated.tsx';
import type { SearchView } from '#editorial/view.ts';
import { type SearchAsked, searchHref } from './search-href.ts';

/** How much was found and by what words, and what else may have been meant. */
export function SearchOutcome({ view, asked }: { view: SearchView; asked: SearchAsked }) {
  const t = useTranslations('search');
  const edition = useEdition();
  const { total, isMore, query, searched, suggestion, hasWrongDays } = view;
  return (
    <>
      {hasWrongDays && (
        <p className="mt-4 text-accent" role="alert">
          {t.rich('wrongDates', isolates)}
        </p>
      )}
      <p className="mt-4 font-head font-medium" role="status">
        {t.rich(isMore ? 'moreResults' : 'results', { ...isolates, count: total, query })}
      </p>
      {searched !== query && (
        <p className="font-head">{t.rich('searched', { ...isolates, query: searched })}</p>
      )}
      {suggestion !== null && (
        <p className="mt-2 font-head text-head-4">
          {t.rich('didYouMean', {
            query: suggestion,
            link: (chunks) => (
              <a
                href={searchHref(edition, { ...asked, q: suggestion })}
                className="touch font-bold underlined"
              >
                <Isolated>{[chunks].flat().join('')}</Isolated>
              </a>
            ),
          })}
        </p>
      )}
    </>
  );
}
