'use client';

import { useTranslations } from 'next-intl';
import { PasswordField } from '../controls/password-field.tsx';
import { TextField } from '../controls/text-field.tsx';

/** Who one is, and the password that says so. */
export function PasswordStep() {
  const t = useTranslations('signIn');
  return (
    <>
      <TextField
        label={t('email')}
        name="email"
        type="email"
        autoComplete="username webauthn"
        dir="ltr"
        isRequired
      />
      <PasswordField label={t('password')} name="password" autoComplete="current-password" isRequired />
    </>
  );
}
