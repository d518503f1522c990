'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import {
  FieldError,
  Input,
  Label,
  Text,
  TextField,
  type TextFieldProps,
  ToggleButton,
} from 'react-aria-components';

interface Props extends Omit<TextFieldProps, 'type'> {
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  autoComplete: 'current-password' | 'new-password';
}

/** A password, which can be looked at while it is typed. It may be pasted: people who keep theirs in a safe do. */
export function PasswordField({ label, hint, error, ...props }: Props) {
  const t = useTranslations('signIn');
  const [isShown, setShown] = useState(false);
  return (
    <TextField
      {...props}
      type={isShown ? 'text' : 'password'}
      isInvalid={error !== undefined}
      className="field"
    >
      <Label className="field-label">{label}</Label>
      <div className="password" dir="ltr">
        <Input className="input" />
        <ToggleButton
          className="password-eye"
          isSelected={isShown}
          onChange={setShown}
          aria-label={isShown ? t('hide') : t('show')}
        >
          <svg
            viewBox="0 0 24 24"
            width="20"
            height="20"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.75"
            aria-hidden="true"
          >
            <path d="M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12Z" />
            <circle cx="12" cy="12" r="2.75" />
            {!isShown && <path d="M4 20 20 4" />}
          </svg>
        </ToggleButton>
      </div>
      {hint !== undefined && (
        <Text slot="description" className="field-hint" aria-live="polite">
          {hint}
        </Text>
      )}
      <FieldError className="field-error">{error}</FieldError>
    </TextField>
  );
}
