'use client';

import { useTranslations } from 'next-intl';
import { PasswordField } from '../controls/password-field.tsx';
import { PlainField } from '../controls/plain-field.tsx';

/** Who one is, and the password that says so. */
export function PasswordStep() {
  const t = useTranslations('signIn');
  return (
    <>
      <PlainField
        label={t('email')}
        name="email"
        type="email"
        autoComplete="username webauthn"
        dir="ltr"
        required
      />
      <PasswordField label={t('password')} name="password" autoComplete="current-password" />
    </>
  );
}
