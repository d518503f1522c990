'use client';

import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import type { Correction } from '#editorial/correction.ts';
import { isOpenTo } from '#editorial/possible.ts';
import { Button } from '../controls/button.tsx';
import { Moment } from '../controls/moment.tsx';
import { useArticleSession } from '../editor/article-session.ts';
import { AmendDialog } from './amend-dialog.tsx';
import { CorrectionText } from './correction-text.tsx';
import { RetractDialog } from './retract-dialog.tsx';
import { useSteps } from './use-steps.ts';

interface Asked {
  step: 'amend' | 'retract';
  correction: Correction;
}

/** The corrections that readers find above the article, and what can still be done about them. */
export function CorrectionsPanel({ zone }: { zone: string }) {
  const t = useTranslations('states');
  const { article, person } = useArticleSession();
  const { take, isBusy } = useSteps();
  const [asked, setAsked] = useState<Asked | null>(null);
  const title = useId();
  const { corrections, ownerId, status } = article;
  if (corrections.length === 0) return null;
  const steps = (['amend', 'retract'] as const).filter((step) =>
    isOpenTo(person, `article.${step}`, ownerId, status),
  );
  const dialog = { take, onClose: () => setAsked(null) };
  return (
    <section aria-labelledby={title} className="panel">
      <h2 id={title} className="panel-title">
        {t('corrections')}
      </h2>
      <ol>
        {corrections.map((correction) => (
          <li key={correction.id} className="correction">
            <p className="correction-head">
              <strong>{t(`kinds.${correction.kind}`)}</strong> · <Moment at={correction.at} zone={zone} />
            </p>
            <CorrectionText id={`${title}-${correction.id}`} text={correction.text} />
            {steps.length > 0 && (
              <div className="correction-steps">
                {steps.map((step) => (
                  <Button
                    key={step}
                    kind="quiet"
                    isDisabled={isBusy}
                    aria-describedby={`${title}-${correction.id}`}
                    onPress={() => setAsked({ step, correction })}
                  >
                    {t(step)}
                  </Button>
                ))}
              </div>
            )}
          </li>
        ))}
      </ol>
      {asked?.step === 'amend' && <AmendDialog {...dialog} correction={asked.correction} />}
      {asked?.step === 'retract' && <RetractDialog {...dialog} correction={asked.correction} />}
    </section>
  );
}
