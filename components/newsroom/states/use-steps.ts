'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import type { CommandInput } from '#editorial/commands/command.ts';
import type { Refusal } from '#editorial/refusal.ts';
import { useRefusalText } from '../client/refusal-text.ts';
import { notify } from '../controls/notices.tsx';
import { usePageLink } from '../controls/page-link.ts';
import { useArticleSession } from '../editor/article-session.ts';

type StepInput = Extract<CommandInput, { type: `article.${string}` }>;
type StepName = Exclude<
  StepInput['type'] extends `article.${infer Name}` ? Name : never,
  'write' | 'bring' | 'revise' | 'pair'
>;

/** Carries out a step; null where it was done, else why it was not. A way back may be of several steps, the telling one first. */
export type TakeStep = (
  steps: StepInput | WayBack,
  opposite?: StepInput | WayBack,
) => Promise<Refusal | null>;

type WayBack = readonly [StepInput, ...StepInput[]];

/**
 * The steps of an article's life as the interface takes them: done, one is told so, and offered the opposite where there
 * is one; refused, one is told why.
 */
export function useSteps(): { take: TakeStep; isBusy: boolean } {
  const session = useArticleSession();
  // What is taken back is taken back from the article as it is then, and not as it was when the notice was made.
  const latest = useRef(session);
  useEffect(() => {
    latest.current = session;
  }, [session]);
  const t = useTranslations('states');
  const refusalText = useRefusalText();
  const pageLink = usePageLink();
  const [isBusy, setBusy] = useState(false);

  const take: TakeStep = async (steps, opposite) => {
    const commands: WayBack = 'type' in steps ? [steps] : steps;
    setBusy(true);
    const result = await latest.current.run([...commands]);
    setBusy(false);
    if (!result.ok) {
      // Two texts that differ open a view of their own.
      if (result.refusal.code !== 'stale-version')
        notify({ text: refusalText(result.refusal), tone: 'wrong' });
      else if (!latest.current.isContested()) notify({ text: t('overtaken'), tone: 'wrong' });
      return result.refusal;
    }
    const name = commands[0].type.slice('article.'.length) as StepName;
    notify({
      text: t(`done.${name}`),
      tone: 'done',
      ...(shown.has(commands[0].type) && { link: pageLink(latest.current.article) }),
      ...(opposite ? { undo: () => void take(opposite) } : {}),
    });
    return null;
  };
  return { take, isBusy };
}

/** After these readers see something new on the article's page. */
const shown: ReadonlySet<StepInput['type']> = new Set([
  'article.publish',
  'article.release',
  'article.correct',
  'article.amend',
]);
