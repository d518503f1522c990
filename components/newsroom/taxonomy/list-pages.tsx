import Link from 'next/link';
import { useTranslations } from 'next-intl';

interface Props {
  number: number;
  pages: number;
  hrefOf: (number: number) => string;
}

/** The way through a list that is longer than a page. */
export function ListPages({ number, pages, hrefOf }: Props) {
  const t = useTranslations('taxonomy');
  if (pages < 2) return null;
  return (
    <nav className="list-pages" aria-label={t('pagesOfList')}>
      {number > 1 && (
        <Link href={hrefOf(number - 1)} prefetch={false} className="link-button">
          {t('previous')}
        </Link>
      )}
      <span className="text-second">{t('position', { number, pages })}</span>
      {number < pages && (
        <Link href={hrefOf(number + 1)} prefetch={false} className="link-button">
          {t('next')}
        </Link>
      )}
    </nav>
  );
}
