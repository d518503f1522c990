import { useTranslations } from 'next-intl';
import { useEdition } from '#components/ui/edition.ts';
import { type EditionId, editionFormats } from '#messages/editions.ts';
import { type DateSetting, dateSettings, ownOf } from './elements/date-settings.ts';

/**
 * The digits, month names and calendar of a reader, each first as the edition has it. Shown once the element has taken it
 * over: without a script everything is as the edition has it.
 */
export function DateSettings({ zone }: { zone: string }) {
  const t = useTranslations('reading');
  const edition = useEdition();
  const own = ownOf(editionFormats[edition]);
  return (
    <w-dates hidden data-zone={zone} data-digits={own.digits} data-months={own.months} data-hijri={own.hijri}>
      <fieldset className="date-settings">
        <legend className="sr-only">{t('dates')}</legend>
        {settingsOf(edition).map((setting) => (
          <div key={setting}>
            <label htmlFor={`dates-${setting}`}>{t(setting)}</label>
            <select id={`dates-${setting}`} name={setting} defaultValue="">
              <option value="">{t('edition')}</option>
              {dateSettings[setting].map((option) => (
                <option key={option} value={option}>
                  {t(option)}
                </option>
              ))}
            </select>
          </div>
        ))}
      </fieldset>
    </w-dates>
  );
}

/** Only Arabic has more than one set of month names. */
function settingsOf(edition: EditionId): DateSetting[] {
  const isArabic = editionFormats[edition].tag.startsWith('ar');
  return isArabic ? ['digits', 'months', 'hijri'] : ['digits', 'hijri'];
}
