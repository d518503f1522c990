'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useRef, useState } from 'react';
import type { Refusal } from '#editorial/refusal.ts';
import { ask } from '../client/execute.ts';
import { useFieldErrors } from '../client/field-errors.ts';
import { useListening } from '../client/listening.ts';
import { Button } from '../controls/button.tsx';
import { NewPasswordField } from '../controls/new-password-field.tsx';
import { PlainField } from '../controls/plain-field.tsx';
import { useCarriedFields } from './carried-fields.ts';
import { signIn } from './steps.ts';

interface Props {
  token: string;
  purpose: 'first' | 'join' | 'reset';
  name: string;
  email: string;
  /** Where one is, once in. */
  home: string;
}

/** Makes the account that a link is for, or gives it a new password, and signs in. */
export function WelcomeForm({ token, purpose, name: invited, email: known, home }: Props) {
  const t = useTranslations('signIn');
  const isListening = useListening();
  const [name, setName] = useState(invited);
  const [email, setEmail] = useState(known);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const { errorAt, problem } = useFieldErrors(refusal);
  const [isBusy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useCarriedFields(form);

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const given = (field: string) => String(data.get(field) ?? '');
    const password = given('newPassword');
    setBusy(true);
    const body = JSON.stringify({ token, name: given('name'), email: given('email'), password });
    const entered = await ask<{ email: string }>('/api/newsroom/welcome', { method: 'POST', body });
    if (entered.ok) {
      const outcome = await signIn(entered.value.email, password);
      return location.assign('next' in outcome ? home : `${home}/sign-in`);
    }
    setRefusal(entered.refusal);
    setBusy(false);
  };

  return (
    <form ref={form} method="post" onSubmit={submit} className="grid gap-4" noValidate>
      {purpose !== 'reset' && (
        <PlainField
          label={t('welcome.name')}
          name="name"
          autoComplete="name"
          defaultValue={invited}
          onInput={({ currentTarget }) => setName(currentTarget.value)}
          error={errorAt('name')}
          dir="auto"
          required
        />
      )}
      {purpose === 'first' ? (
        <PlainField
          label={t('email')}
          type="email"
          autoComplete="username"
          name="email"
          onInput={({ currentTarget }) => setEmail(currentTarget.value)}
          error={errorAt('email')}
          dir="ltr"
          required
        />
      ) : (
        <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
      )}
      <NewPasswordField known={[name, email]} error={errorAt('password')} />
      <p role="alert" className="field-error empty:hidden">
        {problem('name', 'email', 'password')}
      </p>
      <Button kind="main" type="submit" isDisabled={!isListening} isPending={isBusy}>
        {purpose === 'reset' ? t('welcome.save') : t('welcome.create')}
      </Button>
    </form>
  );
}
