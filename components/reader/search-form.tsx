import { useTranslations } from 'next-intl';
import { useEdition } from '#components/ui/edition.ts';
import { Icon } from '#components/ui/icon.tsx';
import { hrefOf } from '#messages/hrefs.ts';

interface Props {
  query?: string;
  /** In the masthead: small, its label heard and not seen. */
  compact?: boolean;
  className?: string;
}

export function SearchForm({ query = '', compact = false, className = '' }: Props) {
  const t = useTranslations('search');
  const id = compact ? 'search-masthead' : 'search-main';
  return (
    <search className={className} aria-label={compact ? t('title') : t('label')}>
      <form
        action={hrefOf({ page: 'search' }, useEdition())}
        method="get"
        className="search-form"
        data-compact={compact}
      >
        <label htmlFor={id} className={compact ? 'sr-only' : 'font-head font-medium text-label'}>
          {t('label')}
        </label>
        <div className="search-field">
          <input
            id={id}
            type="search"
            name="q"
            defaultValue={query}
            placeholder={compact ? t('submit') : undefined}
            autoComplete="off"
            enterKeyHint="search"
          />
          <button type="submit" aria-label={compact ? t('submit') : undefined}>
            {compact ? <Icon shape="search" /> : t('submit')}
          </button>
        </div>
      </form>
    </search>
  );
}
