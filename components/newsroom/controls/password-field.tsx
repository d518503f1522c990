'use client';

import { useTranslations } from 'next-intl';
import { type ComponentProps, useState } from 'react';
import { ToggleButton } from 'react-aria-components';
import { PlainField } from './plain-field.tsx';

interface Props extends Omit<ComponentProps<typeof PlainField>, 'type' | 'end' | 'dir'> {
  name: string;
  autoComplete: 'current-password' | 'new-password';
}

/** A password, which can be looked at while it is typed. It may be pasted: people who keep theirs in a safe do. */
export function PasswordField(props: Props) {
  const t = useTranslations('signIn');
  const [isShown, setShown] = useState(false);
  return (
    <PlainField
      {...props}
      type={isShown ? 'text' : 'password'}
      dir="ltr"
      required
      spellCheck={false}
      autoCapitalize="none"
      end={
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
      }
    />
  );
}
