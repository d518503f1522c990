'use client';

import { useTranslations } from 'next-intl';
import { isolates } from '#components/ui/isolated.tsx';
import type { FrontDesk } from '#editorial/front-desk.ts';
import { useRefusalText } from '../client/refusal-text.ts';
import { Button } from '../controls/button.tsx';
import { TimeAgo } from '../controls/time-ago.tsx';
import type { FrontDraft } from './use-front-draft.ts';

/** Says in words whether the draft is kept, when and by whom; and offers another try where it could not be. */
export function DraftState({ draft, desk, zone }: { draft: FrontDraft; desk: FrontDesk; zone: string }) {
  const t = useTranslations('frontDesk');
  const refusalText = useRefusalText();
  const { state } = draft;
  return (
    <p role="status" className="front-state">
      {state === 'keeping' && t('keeping')}
      {state === 'kept' && !desk.drafted && t('noDraft')}
      {state === 'kept' &&
        desk.drafted &&
        t.rich('kept', {
          by: desk.drafted.by ?? t('machinery'),
          ago: () => <TimeAgo at={desk.drafted?.at ?? ''} zone={zone} />,
          ...isolates,
        })}
      {typeof state === 'object' && state.code !== 'stale-version' && (
        <>
          {refusalText(state)}
          <Button kind="quiet" onPress={draft.retry}>
            {t('retry')}
          </Button>
        </>
      )}
    </p>
  );
}
