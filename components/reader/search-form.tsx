import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useEdition } from '#components/ui/edition.ts';
import { Icon } from '#components/ui/icon.tsx';
import { hrefOf } from '#messages/hrefs.ts';
import { suggestionWords } from './suggestion-words.ts';

interface Props {
  query?: string;
  /** In the masthead: small, its label heard and not seen. */
  compact?: boolean;
  className?: string;
  /** More fields of the same form. */
  children?: ReactNode;
}

/** No more is looked at (server/reads/search.ts). */
const longest = 200;

/** A plain form; the element around its field adds suggestions. */
export function SearchForm({ query = '', compact = false, className = '', children }: Props) {
  const t = useTranslations('search');
  const edition = useEdition();
  const id = compact ? 'search-masthead' : 'search-main';
  return (
    <search className={className} aria-label={compact ? t('title') : t('label')}>
      <form
        action={hrefOf({ page: 'search' }, edition)}
        method="get"
        className="search-form"
        data-compact={compact}
      >
        <label htmlFor={id} className={compact ? 'sr-only' : 'font-head font-medium text-label'}>
          {t('label')}
        </label>
        <w-suggest
          source={`/api/v1/suggest?locale=${edition}&q=`}
          list-label={t('suggestionList')}
          words={suggestionWords(t.markup)}
        >
          <div className="search-field">
            <input
              id={id}
              type="search"
              name="q"
              dir="auto"
              defaultValue={query}
              maxLength={longest}
              placeholder={compact ? t('submit') : undefined}
              autoComplete="off"
              enterKeyHint="search"
            />
            <button type="submit" aria-label={compact ? t('submit') : undefined}>
              {compact ? <Icon shape="search" /> : t('submit')}
            </button>
          </div>
        </w-suggest>
        {children}
      </form>
    </search>
  );
}
