'use client';

import { useTranslations } from 'next-intl';
import type { FrontDesk } from '#editorial/front-desk.ts';
import { useRefusalText } from '../client/refusal-text.ts';
import { notify } from '../controls/notices.tsx';
import type { FrontDraft } from './use-front-draft.ts';

/** Puts the draft before the readers, and says so; what was there before can be had again at once. */
export function useLaunch(desk: FrontDesk, draft: FrontDraft): () => Promise<void> {
  const t = useTranslations('frontDesk');
  const refusalText = useRefusalText();
  return async () => {
    const [previous] = desk.launches;
    const result = await draft.run({ type: 'front.launch' });
    if (!result.ok) return notify({ tone: 'wrong', text: refusalText(result.refusal) });
    const undo = async () => {
      if (!previous) return;
      const reverted = await draft.runAt(result.value.version, {
        type: 'front.revert',
        launchId: previous.id,
      });
      const back = reverted.ok
        ? await draft.runAt(reverted.value.version, { type: 'front.launch' })
        : reverted;
      notify(
        back.ok ? { tone: 'done', text: t('wentBack') } : { tone: 'wrong', text: refusalText(back.refusal) },
      );
    };
    notify({ tone: 'done', text: t('launched'), ...(previous && { undo }) });
  };
}
