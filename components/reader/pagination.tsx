import { useTranslations } from 'next-intl';
import { Icon } from '#components/ui/icon.tsx';
import { isolates } from '#components/ui/isolated.tsx';

interface Props {
  number: number;
  pages: number;
  hrefOfPage: (number: number) => string;
}

/** Back, where we are, and on. Nothing where all is on one page. */
export function Pagination({ number, pages, hrefOfPage }: Props) {
  const t = useTranslations('pagination');
  if (pages <= 1) return null;
  return (
    <nav aria-label={t('label')} className="pagination">
      {number > 1 ? (
        <a href={hrefOfPage(number - 1)} rel="prev" className="button">
          <Icon shape="back" />
          {t('previous')}
        </a>
      ) : (
        <span />
      )}
      <p>{t.rich('position', { ...isolates, number, pages })}</p>
      {number < pages ? (
        <a href={hrefOfPage(number + 1)} rel="next" className="button">
          {t('next')}
          <Icon shape="forward" />
        </a>
      ) : (
        <span />
      )}
    </nav>
  );
}
