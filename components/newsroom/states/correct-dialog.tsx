'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { CorrectionKind } from '#editorial/correction.ts';
import type { RefusalCode } from '#editorial/refusal.ts';
import { useRefusalText } from '../client/refusal-text.ts';
import { MomentField } from '../controls/moment-field.tsx';
import { CorrectionFields } from './correction-fields.tsx';
import { SameText } from './same-text.tsx';
import { StepDialog, type StepDialogProps } from './step-dialog.tsx';

interface Props extends StepDialogProps {
  /** As `Standing` has it. */
  sameTextSince: string | null;
}

/** What was wrong or unclear, for readers: it stands above the article and on the page of corrections from then on. */
export function CorrectDialog({ take, zone, sameTextSince, onClose }: Props) {
  const t = useTranslations('states');
  const refusalText = useRefusalText();
  const [text, setText] = useState('');
  const [kind, setKind] = useState<CorrectionKind>('correction');
  const [at, setAt] = useState<Date | null>(() => new Date(Math.floor(Date.now() / 60_000) * 60_000));
  const [wasSent, setSent] = useState(false);
  const fault: RefusalCode | null = at && at.getTime() > Date.now() ? 'corrected-in-future' : null;
  const submit = async () => {
    setSent(true);
    if (text.trim() === '' || fault) return 'again';
    // The present minute is now, not its beginning.
    const moment = at && Date.now() - at.getTime() > 60_000 ? { at } : {};
    return take({ type: 'article.correct', kind, text, ...moment });
  };
  return (
    <StepDialog title={t('actions.correct')} onClose={onClose} onSubmit={submit}>
      {sameTextSince && <SameText since={new Date(sameTextSince)} zone={zone} />}
      <CorrectionFields
        kind={kind}
        onKind={setKind}
        text={text}
        onText={setText}
        isMissing={wasSent && text.trim() === ''}
      />
      <MomentField
        label={t('correctAt')}
        value={at}
        onChange={setAt}
        timeZone={zone}
        error={fault ? refusalText({ code: fault }) : undefined}
      />
    </StepDialog>
  );
}
