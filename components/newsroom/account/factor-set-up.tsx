'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { askAuth } from '../client/auth.ts';
import { DialogActions } from '../controls/dialog-actions.tsx';
import { TextField } from '../controls/text-field.tsx';
import { plainDigits } from '../signin/steps.ts';
import { useAccountProblem } from './problem.ts';
import { QrCode } from './qr-code.tsx';

interface Props {
  /** The `otpauth:` address of the new secret. */
  address: string;
  onDone: () => void;
  onCancel: () => void;
}

/** Hands the secret to an authenticator app, and has it proven that the app took it. */
export function FactorSetUp({ address, onDone, onCancel }: Props) {
  const t = useTranslations('account');
  const problemText = useAccountProblem();
  const [error, setError] = useState<string>();
  const secret = new URL(address).searchParams.get('secret') ?? '';

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const code = plainDigits(String(new FormData(event.currentTarget).get('code')));
    const answer = await askAuth('two-factor/verify-totp', { code });
    if (answer.ok) onDone();
    else setError(problemText(answer));
  };

  return (
    <form onSubmit={submit} className="grid gap-4" noValidate>
      <p>{t('scan')}</p>
      <QrCode text={address} label={t('qr')} />
      <p className="field-hint">
        {t('secret')}
        <code className="secret" dir="ltr">
          {secret.match(/.{1,4}/g)?.join(' ')}
        </code>
      </p>
      <a className="link-button justify-self-start" href={address}>
        {t('openApp')}
      </a>
      <TextField
        label={t('code')}
        name="code"
        inputMode="numeric"
        autoComplete="one-time-code"
        dir="ltr"
        error={error}
        isRequired
      />
      <DialogActions main={{ label: t('verify') }} out={{ label: t('cancel'), onPress: onCancel }} />
    </form>
  );
}
