'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { Button } from '../controls/button.tsx';
import { TextField } from '../controls/text-field.tsx';
import { type Problem, signIn, verifyCode } from './steps.ts';

/**
 * Name and password, and the second factor where there is one. After it the page is loaded anew at the address that was
 * asked for, so that everything on it is drawn for whoever has signed in.
 */
export function SignInForm({ home }: { home: string }) {
  const t = useTranslations('signIn');
  const [step, setStep] = useState<'password' | 'code'>('password');
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isBusy, setBusy] = useState(false);

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const given = (name: string) => String(form.get(name) ?? '');
    setBusy(true);
    const outcome =
      step === 'password' ? await signIn(given('email'), given('password')) : await verifyCode(given('code'));
    if (outcome === 'in') return enter(home);
    setBusy(false);
    setProblem(outcome === 'code' ? null : outcome);
    if (outcome === 'code') setStep('code');
  };

  return (
    <form onSubmit={submit} className="grid gap-4" noValidate>
      {step === 'password' ? (
        <>
          <TextField
            label={t('email')}
            name="email"
            type="email"
            autoComplete="username"
            dir="ltr"
            isRequired
          />
          <TextField
            label={t('password')}
            name="password"
            type="password"
            autoComplete="current-password"
            dir="ltr"
            isRequired
          />
        </>
      ) : (
        <TextField
          label={t('code')}
          hint={t('codeHint')}
          name="code"
          inputMode="numeric"
          autoComplete="one-time-code"
          dir="ltr"
          autoFocus
          isRequired
        />
      )}
      <p role="alert" className="field-error">
        {problem && t(problem)}
      </p>
      <Button kind="main" type="submit" isPending={isBusy}>
        {step === 'password' ? t('submit') : t('verify')}
      </Button>
    </form>
  );
}

/** The address that was asked for, unless that was the form itself. */
function enter(home: string): void {
  if (/\/admin\/sign-in\/?$/.test(location.pathname)) location.assign(home);
  else location.reload();
}
