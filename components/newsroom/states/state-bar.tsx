'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { StateDialogs } from '../editor/late-dialogs.ts';
import { PublicPage } from './public-page.tsx';
import { StateActions } from './state-actions.tsx';
import type { Task } from './state-dialogs.tsx';
import { StateWords } from './state-words.tsx';
import { useStanding } from './use-standing.ts';
import { useSteps } from './use-steps.ts';

/** In which state the article is, and what can be done with it from there. */
export function StateBar() {
  const t = useTranslations('states');
  const { standing, refresh } = useStanding();
  const { take, isBusy } = useSteps();
  const [task, setTask] = useState<Task | null>(null);
  return (
    <section className="state-bar" aria-label={t('label')}>
      <div className="state-side">
        <StateWords standing={standing} />
        {standing?.publicAddress && <PublicPage address={standing.publicAddress} />}
      </div>
      <StateActions standing={standing} take={take} isBusy={isBusy} onTask={setTask} />
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
