'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { type AuthRefusal, askAuth } from '../client/auth.ts';
import { useListening } from '../client/listening.ts';
import { Button } from '../controls/button.tsx';
import { NewPasswordField } from '../controls/new-password-field.tsx';
import { notify } from '../controls/notices.tsx';
import { PasswordField } from '../controls/password-field.tsx';
import { useAccountProblem } from './problem.ts';

interface Props {
  known: string[];
  /** So that a password safe knows whose password it is keeping. */
  email: string;
}

/** Asks for the present password beside the new one: whoever sits down at an open session may not take the account. */
export function PasswordForm({ known, email }: Props) {
  const t = useTranslations('account');
  const isListening = useListening();
  const problemText = useAccountProblem();
  const router = useRouter();
  const [wrong, setWrong] = useState<AuthRefusal | null>(null);
  const [round, setRound] = useState(0);

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const answer = await askAuth('change-password', {
      currentPassword: String(data.get('currentPassword')),
      newPassword: String(data.get('newPassword')),
    });
    setWrong(answer.ok ? null : answer);
    if (!answer.ok) return;
    setRound(round + 1);
    notify({ text: t('passwordChanged'), tone: 'done' });
    router.refresh();
  };

  const isOfNew = wrong?.code.startsWith('PASSWORD_') ?? false;
  const text = wrong ? problemText(wrong) : undefined;
  return (
    <form key={round} method="post" onSubmit={submit} className="grid gap-3" noValidate>
      <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
      <PasswordField
        label={t('oldPassword')}
        name="currentPassword"
        autoComplete="current-password"
        error={isOfNew ? undefined : text}
      />
      <NewPasswordField known={known} error={isOfNew ? text : undefined} />
      <Button type="submit" isDisabled={!isListening} className="justify-self-start">
        {t('changePassword')}
      </Button>
    </form>
  );
}
