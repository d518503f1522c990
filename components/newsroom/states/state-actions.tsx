'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { possibleSteps } from '#editorial/possible.ts';
import type { Standing } from '#editorial/standing.ts';
import type { Step } from '#editorial/transitions.ts';
import { useNarrow } from '../client/use-narrow.ts';
import { Button } from '../controls/button.tsx';
import { useArticleSession } from '../editor/article-session.ts';
import { MoreActions } from './more-actions.tsx';
import type { Task } from './state-dialogs.tsx';
import type { TakeStep } from './use-steps.ts';

interface Props {
  standing: Standing | null;
  take: TakeStep;
  isBusy: boolean;
  /** Opens the dialog of what needs more than a press. */
  onTask: (task: Task) => void;
}

/** What stands in the bar, in the order of an article's way; the last that is possible is the one that matters. */
const inBar = [
  'article.return',
  'article.unschedule',
  'article.correct',
  'article.submit',
  'article.approve',
  'article.schedule',
  'article.discard',
  'article.publish',
  'article.release',
  'article.recover',
] as const satisfies Step[];

/** What the person at work can do with the article from here. On a phone, all but the one that matters are behind «more». */
export function StateActions({ standing, take, isBusy, onTask }: Props) {
  const t = useTranslations('states.actions');
  const { person, article } = useArticleSession();
  const possible = useMemo(() => possibleSteps(person, article), [person, article]);
  const isNarrow = useNarrow();
  const ahead = inBar.filter((step) => possible.has(step));
  const [shown, folded] = isNarrow ? [ahead.slice(-1), ahead.slice(0, -1)] : [ahead, []];
  const label = (step: (typeof inBar)[number]) => labelOf(step, article.scheduledFor !== null, t);
  const press = (step: (typeof inBar)[number]) => {
    switch (step) {
      case 'article.submit':
        return take({ type: step });
      case 'article.approve':
        return take({ type: step });
      case 'article.recover':
        return take({ type: step }, { type: 'article.remove' });
      case 'article.unschedule':
        return take({ type: step }, scheduledAgain(article.scheduledFor));
      case 'article.discard':
        return take(
          { type: step },
          article.pending ? { type: 'article.keep', content: article.pending } : undefined,
        );
      default:
        return onTask(step);
    }
  };
  return (
    <div className="state-actions">
      {shown.map((step) => (
        <Button
          key={step}
          kind={step === shown.at(-1) ? 'main' : 'plain'}
          isDisabled={isBusy}
          onPress={() => void press(step)}
        >
          {label(step)}
        </Button>
      ))}
      <MoreActions
        ahead={folded.map((step) => ({
          id: step,
          label: label(step),
          isDisabled: isBusy,
          onAction: () => void press(step),
        }))}
        possible={possible}
        standing={standing}
        take={take}
        onTask={onTask}
      />
    </div>
  );
}

function scheduledAgain(at: Date | null) {
  return at && at.getTime() > Date.now() ? ({ type: 'article.schedule', at } as const) : undefined;
}

function labelOf(
  step: (typeof inBar)[number],
  isScheduled: boolean,
  t: ReturnType<typeof useTranslations<'states.actions'>>,
): string {
  if (step === 'article.schedule' && isScheduled) return t('reschedule');
  return t(step.slice('article.'.length) as 'publish');
}
