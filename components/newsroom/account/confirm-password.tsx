'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import type { AuthAnswer } from '../client/auth.ts';
import { DialogActions } from '../controls/dialog-actions.tsx';
import { PasswordField } from '../controls/password-field.tsx';
import { useAccountProblem } from './problem.ts';

interface Props {
  onConfirm: (password: string) => Promise<AuthAnswer<unknown>>;
  onCancel: () => void;
}

/** Asks whoever is signed in whether it is really them. */
export function ConfirmPassword({ onConfirm, onCancel }: Props) {
  const t = useTranslations('account');
  const problemText = useAccountProblem();
  const [error, setError] = useState<string>();

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const answer = await onConfirm(String(new FormData(event.currentTarget).get('password')));
    if (!answer.ok) setError(problemText(answer));
  };

  return (
    <form method="post" onSubmit={submit} className="grid gap-4" noValidate>
      <PasswordField
        label={t('confirmPassword')}
        name="password"
        autoComplete="current-password"
        error={error}
        autoFocus
      />
      <DialogActions main={{ label: t('next') }} out={{ label: t('cancel'), onPress: onCancel }} />
    </form>
  );
}
