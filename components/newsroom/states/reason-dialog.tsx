'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ReasonField } from './reason-field.tsx';
import { StepDialog, type StepDialogProps } from './step-dialog.tsx';

interface Props extends StepDialogProps {
  step: 'article.return' | 'article.unpublish' | 'article.withdraw';
}

/** The steps that take something from somebody, and say why. */
const opposites = {
  'article.return': { type: 'article.submit' },
  'article.unpublish': { type: 'article.publish' },
  'article.withdraw': { type: 'article.publish' },
} as const;

export function ReasonDialog({ step, take, onClose }: Props) {
  const t = useTranslations('states');
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const name = step.slice('article.'.length) as 'return' | 'unpublish' | 'withdraw';
  const submit = async () => {
    if (reason.trim() === '') {
      setMissing(true);
      return 'again';
    }
    return take({ type: step, reason }, opposites[step]);
  };
  return (
    <StepDialog title={t(`actions.${name}`)} onClose={onClose} onSubmit={submit}>
      <ReasonField
        step={name}
        value={reason}
        onChange={setReason}
        isMissing={isMissing && reason.trim() === ''}
      />
    </StepDialog>
  );
}
