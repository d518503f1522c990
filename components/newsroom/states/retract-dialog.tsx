'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Correction } from '#editorial/correction.ts';
import { useArticleSession } from '../editor/article-session.ts';
import { CorrectionText } from './correction-text.tsx';
import { ReasonField } from './reason-field.tsx';
import { StepDialog } from './step-dialog.tsx';
import type { TakeStep } from './use-steps.ts';

interface Props {
  correction: Correction;
  take: TakeStep;
  onClose: () => void;
}

/** Takes a correction from readers. What was admitted in public is not taken back without a word on why. */
export function RetractDialog({ correction, take, onClose }: Props) {
  const t = useTranslations('states');
  const { status } = useArticleSession().article;
  const [reason, setReason] = useState('');
  const [wasSent, setSent] = useState(false);
  const isMissing = reason.trim() === '';
  const submit = async () => {
    setSent(true);
    if (isMissing) return 'again';
    const { id: correctionId, kind, text, at } = correction;
    const again = status === 'published' ? ({ type: 'article.correct', kind, text, at } as const) : undefined;
    return take({ type: 'article.retract', correctionId, reason }, again);
  };
  return (
    <StepDialog title={t('actions.retract')} onClose={onClose} onSubmit={submit}>
      <CorrectionText text={correction.text} />
      <ReasonField step="retract" value={reason} onChange={setReason} isMissing={wasSent && isMissing} />
    </StepDialog>
  );
}
