'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Correction } from '#editorial/correction.ts';
import { CorrectionFields } from './correction-fields.tsx';
import { StepDialog } from './step-dialog.tsx';
import type { TakeStep } from './use-steps.ts';

interface Props {
  correction: Correction;
  take: TakeStep;
  onClose: () => void;
}

/** A correction in other words; readers have them at once. */
export function AmendDialog({ correction, take, onClose }: Props) {
  const t = useTranslations('states');
  const [text, setText] = useState(correction.text);
  const [kind, setKind] = useState(correction.kind);
  const [wasSent, setSent] = useState(false);
  const isMissing = text.trim() === '';
  const submit = async () => {
    setSent(true);
    if (isMissing) return 'again';
    if (text === correction.text && kind === correction.kind) return null;
    const { id: correctionId, kind: oldKind, text: oldText } = correction;
    return take(
      { type: 'article.amend', correctionId, kind, text },
      { type: 'article.amend', correctionId, kind: oldKind, text: oldText },
    );
  };
  return (
    <StepDialog title={t('actions.amend')} onClose={onClose} onSubmit={submit}>
      <CorrectionFields
        kind={kind}
        onKind={setKind}
        text={text}
        onText={setText}
        isMissing={wasSent && isMissing}
      />
    </StepDialog>
  );
}
