import { useTranslations } from 'next-intl';

const themes = ['system', 'light', 'dark'] as const;

/** Shown once the element has taken it over: without a script the theme follows the system. */
export function ThemeSwitch() {
  const t = useTranslations('reading');
  return (
    <w-theme hidden>
      <fieldset className="choice">
        <legend>{t('theme')}</legend>
        {themes.map((theme) => (
          <button key={theme} type="button" data-part={theme} aria-pressed="false">
            {t(theme)}
          </button>
        ))}
      </fieldset>
    </w-theme>
  );
}
