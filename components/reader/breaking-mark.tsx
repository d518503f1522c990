import { useTranslations } from 'next-intl';

/** Says that something is breaking, parted by a space from the words behind it: over a margin alone Arabic letters join. */
export function BreakingMark() {
  const t = useTranslations('breaking');
  return (
    <>
      <strong className="me-1 text-accent">{t('label')}</strong>{' '}
    </>
  );
}
