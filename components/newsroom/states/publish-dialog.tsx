'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { CheckboxField } from '../controls/checkbox-field.tsx';
import { useArticleSession } from '../editor/article-session.ts';
import { Findings } from './findings.tsx';
import { StepDialog, type StepDialogProps } from './step-dialog.tsx';
import { useChecks } from './use-checks.ts';

interface Props extends StepDialogProps {
  step: 'article.publish' | 'article.release';
}

/** The last look before readers have it: what the checks call an error stops, what they warn of asks. */
export function PublishDialog({ step, take, onClose }: Props) {
  const t = useTranslations('states');
  const { article } = useArticleSession();
  const checks = useChecks();
  const [isNews, setNews] = useState(true);
  const isRelease = step === 'article.release';
  return (
    <StepDialog
      title={t(isRelease ? 'actions.release' : 'actions.publish')}
      onClose={onClose}
      onSubmit={() => take(isRelease ? { type: step, isNews } : { type: step })}
      isDisabled={!checks.isPassed}
    >
      <Findings findings={checks.findings} />
      {isRelease && article.publishedAt && (
        <CheckboxField isSelected={isNews} onChange={setNews}>
          {t('isNews')}
        </CheckboxField>
      )}
    </StepDialog>
  );
}
