'use client';

import type { Standing } from '#editorial/standing.ts';
import type { Step } from '#editorial/transitions.ts';
import { CorrectDialog } from './correct-dialog.tsx';
import { EmbargoDialog } from './embargo-dialog.tsx';
import { EraseDialog } from './erase-dialog.tsx';
import { PublishDialog } from './publish-dialog.tsx';
import { ReasonDialog } from './reason-dialog.tsx';
import { ScheduleDialog } from './schedule-dialog.tsx';
import { ShareDialog } from './share-dialog.tsx';
import type { TakeStep } from './use-steps.ts';

/** What needs more than a press: a reason, a moment, a look at what the checks found. */
export type Task =
  | Extract<
      Step,
      `article.${'return' | 'schedule' | 'embargo' | 'publish' | 'release' | 'unpublish' | 'withdraw' | 'correct'}`
    >
  | 'share'
  | 'erase';

interface Props {
  task: Task;
  standing: Standing;
  take: TakeStep;
  /** The links have changed. */
  onLinks: () => Promise<void>;
  onClose: () => void;
}

export function StateDialogs({ task, standing, take, onLinks, onClose }: Props) {
  const shared = { take, onClose, zone: standing.timeZone };
  switch (task) {
    case 'article.return':
    case 'article.unpublish':
    case 'article.withdraw':
      return <ReasonDialog {...shared} step={task} />;
    case 'article.schedule':
      return <ScheduleDialog {...shared} />;
    case 'article.embargo':
      return <EmbargoDialog {...shared} />;
    case 'article.publish':
    case 'article.release':
      return <PublishDialog {...shared} step={task} />;
    case 'article.correct':
      return <CorrectDialog {...shared} sameTextSince={standing.sameTextSince} />;
    case 'erase':
      return <EraseDialog onClose={onClose} />;
    case 'share':
      return (
        <ShareDialog links={standing.links} zone={standing.timeZone} onChange={onLinks} onClose={onClose} />
      );
  }
}
