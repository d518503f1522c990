import { useTranslations } from 'next-intl';

const command = 'npm run warraq -- user first';

/** How the first administrator's account is made: a command that only whoever has the machine can run. */
export function BeginningSteps() {
  const t = useTranslations('signIn.beginning');
  return (
    <div className="grid gap-2">
      <p>{t('text')}</p>
      <pre className="command" dir="ltr">
        <code>{command}</code>
      </pre>
      <p className="field-hint">{t('next')}</p>
    </div>
  );
}
