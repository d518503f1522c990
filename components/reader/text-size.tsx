import { useTranslations } from 'next-intl';

/** Shown once the element has taken it over; the signs are drawn in the script that they change. */
export function TextSize() {
  const t = useTranslations('reading');
  return (
    <w-text-size hidden>
      <fieldset className="choice">
        <legend className="sr-only">{t('size')}</legend>
        <button type="button" data-part="smaller" aria-label={t('smaller')}>
          <span aria-hidden="true" className="text-fine">
            {t('sample')}
          </span>
        </button>
        <output aria-label={t('size')} data-number="" />
        <button type="button" data-part="larger" aria-label={t('larger')}>
          <span aria-hidden="true" className="text-head-4">
            {t('sample')}
          </span>
        </button>
      </fieldset>
    </w-text-size>
  );
}
