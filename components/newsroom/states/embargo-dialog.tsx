'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { RefusalCode } from '#editorial/refusal.ts';
import { useRefusalText } from '../client/refusal-text.ts';
import { Button } from '../controls/button.tsx';
import { MomentField } from '../controls/moment-field.tsx';
import { useArticleSession } from '../editor/article-session.ts';
import { StepDialog, type StepDialogProps } from './step-dialog.tsx';

/** Before which moment readers must not have it. */
export function EmbargoDialog({ take, zone, onClose }: StepDialogProps) {
  const t = useTranslations('states');
  const refusalText = useRefusalText();
  const { embargoedUntil, scheduledFor } = useArticleSession().article;
  const [until, setUntil] = useState<Date | null>(embargoedUntil);
  const [fault, setFault] = useState<RefusalCode | null>(null);
  const asItWas = { type: 'article.embargo', until: embargoedUntil } as const;
  const submit = async () => {
    const code = faultIn(until, scheduledFor);
    setFault(code);
    if (code || !until) return 'again';
    return take({ type: 'article.embargo', until }, asItWas);
  };
  const lift = async () => {
    if ((await take({ type: 'article.embargo', until: null }, asItWas)) === null) onClose();
  };
  return (
    <StepDialog title={t('actions.embargo')} onClose={onClose} onSubmit={submit}>
      <MomentField
        label={t('until')}
        value={until}
        onChange={(moment) => {
          setUntil(moment);
          setFault(moment && faultIn(moment, scheduledFor));
        }}
        timeZone={zone}
        error={fault ? refusalText({ code: fault }) : undefined}
      />
      {embargoedUntil && (
        <Button kind="quiet" onPress={() => void lift()}>
          {t('liftEmbargo')}
        </Button>
      )}
    </StepDialog>
  );
}

function faultIn(until: Date | null, scheduledFor: Date | null): RefusalCode | null {
  if (!until || until.getTime() <= Date.now()) return 'time-in-past';
  return scheduledFor && scheduledFor < until ? 'embargoed' : null;
}
