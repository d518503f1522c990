'use client';

import { useTranslations } from 'next-intl';
import { useRefusalText } from '../client/refusal-text.ts';
import { TextField } from '../controls/text-field.tsx';

interface Props {
  step: 'return' | 'unpublish' | 'withdraw' | 'retract';
  value: string;
  onChange: (reason: string) => void;
  /** It was sent without one. */
  isMissing: boolean;
}

/** Why something is taken from somebody, in the words of who takes it. */
export function ReasonField({ step, value, onChange, isMissing }: Props) {
  const t = useTranslations('states');
  const refusalText = useRefusalText();
  return (
    <TextField
      label={t(`reason.${step}`)}
      hint={t(`reason.${step}Hint`)}
      lines={3}
      dir="auto"
      maxLength={1000}
      autoFocus
      value={value}
      onChange={onChange}
      error={isMissing ? refusalText({ code: 'reason-missing' }) : undefined}
    />
  );
}
