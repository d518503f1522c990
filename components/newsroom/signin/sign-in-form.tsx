'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useListening } from '../client/listening.ts';
import { Button } from '../controls/button.tsx';
import { useCarriedFields } from './carried-fields.ts';
import { CodeStep } from './code-step.tsx';
import { PasswordStep } from './password-step.tsx';
import { useProblemText } from './problem-text.ts';
import { type Outcome, passkey, signIn, verifyCode, verifyRecovery } from './steps.ts';

type Step = 'password' | 'code' | 'recovery';

/**
 * Name and password, and the second factor where there is one; or a passkey, which is both. After it the page is loaded
 * anew at the address that was asked for, so that everything on it is drawn for whoever has signed in.
 */
export function SignInForm({ home }: { home: string }) {
  const t = useTranslations('signIn');
  const isListening = useListening();
  const problemText = useProblemText();
  const [step, setStep] = useState<Step>('password');
  const [problem, setProblem] = useState('');
  const [isBusy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useCarriedFields(form);

  // What is wrong is said once, and whoever types goes on where they were.
  useEffect(() => {
    if (problem) form.current?.querySelector('input')?.focus();
  }, [problem]);

  const attempt = async (work: Promise<Outcome>) => {
    setBusy(true);
    setProblem('');
    const outcome = await work;
    if ('next' in outcome && outcome.next === 'in') return enter(home);
    setBusy(false);
    if ('next' in outcome) return setStep('code');
    setProblem(problemText(outcome));
    if (outcome.problem === 'expired') setStep('password');
  };

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const given = (name: string) => String(data.get(name) ?? '');
    if (step === 'password') return attempt(signIn(given('email'), given('password')));
    return attempt(step === 'code' ? verifyCode(given('code')) : verifyRecovery(given('code')));
  };

  const goTo = (next: Step) => {
    setProblem('');
    setStep(next);
  };

  return (
    <form ref={form} method="post" onSubmit={submit} className="grid gap-4" noValidate>
      {step === 'password' ? <PasswordStep /> : <CodeStep key={step} kind={step} />}
      <p role="alert" className="field-error empty:hidden">
        {problem}
      </p>
      <Button kind="main" type="submit" isDisabled={!isListening} isPending={isBusy}>
        {step === 'password' ? t('submit') : t('verify')}
      </Button>
      {step === 'password' ? (
        <>
          <p className="divided">{t('or')}</p>
          <Button isDisabled={isBusy || !isListening} onPress={() => attempt(passkey())}>
            {t('passkey')}
          </Button>
          <p className="field-hint">{t('help')}</p>
        </>
      ) : (
        <div className="flex flex-wrap justify-between gap-2">
          <Button kind="quiet" onPress={() => goTo(step === 'code' ? 'recovery' : 'code')}>
            {step === 'code' ? t('useRecovery') : t('useCode')}
          </Button>
          <Button kind="quiet" onPress={() => goTo('password')}>
            {t('again')}
          </Button>
        </div>
      )}
    </form>
  );
}

/** The address that was asked for, unless that was the form itself. */
function enter(home: string): void {
  if (/\/admin\/sign-in\/?$/.test(location.pathname)) location.assign(home);
  else location.reload();
}
