'use client';

import { useTranslations } from 'next-intl';
import { TextField } from '../controls/text-field.tsx';

/** The second factor: a code of the authenticator app, or one of those that were kept for when it is lost. */
export function CodeStep({ kind }: { kind: 'code' | 'recovery' }) {
  const t = useTranslations('signIn');
  return (
    <>
      <h2 className="dialog-title">{t('codeTitle')}</h2>
      <TextField
        label={t(kind)}
        hint={t(`${kind}Hint`)}
        name="code"
        inputMode={kind === 'code' ? 'numeric' : 'text'}
        autoComplete={kind === 'code' ? 'one-time-code' : 'off'}
        spellCheck="false"
        dir="ltr"
        autoFocus
        isRequired
      />
    </>
  );
}
