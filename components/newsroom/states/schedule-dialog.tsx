'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { RefusalCode } from '#editorial/refusal.ts';
import { useRefusalText } from '../client/refusal-text.ts';
import { MomentField } from '../controls/moment-field.tsx';
import { useArticleSession } from '../editor/article-session.ts';
import { Findings } from './findings.tsx';
import { StepDialog, type StepDialogProps } from './step-dialog.tsx';
import { useChecks } from './use-checks.ts';

/** When readers are to have it, after a look at what the checks found. */
export function ScheduleDialog({ take, zone, onClose }: StepDialogProps) {
  const t = useTranslations('states');
  const refusalText = useRefusalText();
  const { article } = useArticleSession();
  const checks = useChecks();
  const [at, setAt] = useState<Date | null>(article.scheduledFor);
  const [fault, setFault] = useState<RefusalCode | null>(null);
  const submit = async () => {
    const code = faultIn(at, article.embargoedUntil);
    setFault(code);
    if (code || !at) return 'again';
    const earlier = article.scheduledFor;
    return take(
      { type: 'article.schedule', at },
      earlier && earlier.getTime() > Date.now()
        ? { type: 'article.schedule', at: earlier }
        : { type: 'article.unschedule' },
    );
  };
  return (
    <StepDialog
      title={t(article.scheduledFor ? 'actions.reschedule' : 'actions.schedule')}
      onClose={onClose}
      onSubmit={submit}
      isDisabled={!checks.isPassed}
    >
      <MomentField
        label={t('at')}
        value={at}
        onChange={(moment) => {
          setAt(moment);
          setFault(moment && faultIn(moment, article.embargoedUntil));
        }}
        timeZone={zone}
        error={fault ? refusalText({ code: fault }) : undefined}
      />
      <Findings findings={checks.findings} />
    </StepDialog>
  );
}

function faultIn(at: Date | null, embargoedUntil: Date | null): RefusalCode | null {
  if (!at || at.getTime() <= Date.now()) return 'time-in-past';
  return embargoedUntil && at < embargoedUntil ? 'embargoed' : null;
}
