'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, type Ref, useState } from 'react';
import { StateDialogs } from '../editor/late-dialogs.ts';
import { PublicPage } from './public-page.tsx';
import { StateActions } from './state-actions.tsx';
import type { Task } from './state-dialogs.tsx';
import { StateWords } from './state-words.tsx';
import { useStanding } from './use-standing.ts';
import { useSteps } from './use-steps.ts';

interface Props {
  /** Put on what may scroll away on a phone: it tells of the article, and changes nothing. */
  factsRef: Ref<HTMLDivElement>;
  /** How long the text is, beside the state. */
  figures: ReactNode;
  /** How far the text is saved, beside what can be done. */
  saving: ReactNode;
}

/** In which state the article is, and what can be done with it from there. */
export function StateBar({ factsRef, figures, saving }: Props) {
  const t = useTranslations('states');
  const { standing, refresh } = useStanding();
  const { take, isBusy } = useSteps();
  const [task, setTask] = useState<Task | null>(null);
  return (
    <section className="state-bar" aria-label={t('label')}>
      <div ref={factsRef} className="state-facts">
        <StateWords standing={standing} />
        {standing?.publicAddress && <PublicPage address={standing.publicAddress} />}
        {figures}
      </div>
      <div className="state-work">
        {saving}
        <StateActions standing={standing} take={take} isBusy={isBusy} onTask={setTask} />
      </div>
      {task && standing && (
        <StateDialogs
          task={task}
          standing={standing}
          take={take}
          onLinks={refresh}
          onClose={() => setTask(null)}
        />
      )}
    </section>
  );
}
