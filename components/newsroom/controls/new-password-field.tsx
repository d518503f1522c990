'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { passwordStrength } from '#editorial/password.ts';
import { PasswordField } from './password-field.tsx';

interface Props {
  /** The person's name and email, which it may not lean on. */
  known: string[];
  error?: string | undefined;
}

/** A password that is being chosen: what stands below says in words how good it is, and what would make it better. */
export function NewPasswordField({ known, error }: Props) {
  const t = useTranslations('signIn');
  const [password, setPassword] = useState('');
  const field = useRef<HTMLInputElement>(null);

  // A quick hand has typed before there was anything here to hear it.
  useEffect(() => setPassword(field.current?.value ?? ''), []);

  return (
    <PasswordField
      ref={field}
      label={t('newPassword')}
      name="newPassword"
      autoComplete="new-password"
      onInput={({ currentTarget }) => setPassword(currentTarget.value)}
      hint={password === '' ? t('newPasswordHint') : t(`strength.${passwordStrength(password, known)}`)}
      error={error}
    />
  );
}
