import { useTranslations } from 'next-intl';

/** Says in a link, to those who cannot see it happen, that it opens beside the newsroom. */
export function InNewTab() {
  const t = useTranslations('notices');
  return <span className="sr-only"> {t('inNewTab')}</span>;
}
