'use client';

import { useTranslations } from 'next-intl';
import { RunningText } from '#components/ui/running-text.tsx';
import type { FrontLaunch } from '#editorial/front-desk.ts';
import { useRefusalText } from '../client/refusal-text.ts';
import { Button } from '../controls/button.tsx';
import { notify } from '../controls/notices.tsx';
import { TimeAgo } from '../controls/time-ago.tsx';
import type { FrontView } from './front-view.ts';

/** Every front page that was launched, newest first; each can be the draft again. */
export function EarlierFronts({ desk, draft, edition, cards }: FrontView) {
  const t = useTranslations('frontDesk');
  const refusalText = useRefusalText();
  const revert = async ({ id }: FrontLaunch) => {
    const result = await draft.run({ type: 'front.revert', launchId: id });
    notify(
      result.ok
        ? { tone: 'done', text: t('reverted') }
        : { tone: 'wrong', text: refusalText(result.refusal) },
    );
  };
  if (desk.launches.length === 0) return <p className="text-second">{t('noLaunches')}</p>;
  return (
    <ol className="front-launches">
      {desk.launches.map((launch, n) => (
        <li key={launch.id}>
          <div className="grow">
            <p className="front-headline" dir={edition.dir}>
              <RunningText text={cards[launch.places[0] ?? '']?.headline ?? t('automatic')} />
            </p>
            <p className="front-meta">
              <TimeAgo at={launch.at} zone={edition.zone} />
              <bdi>{launch.by ?? t('machinery')}</bdi>
              {n === 0 && <span className="front-used">{t('isLive')}</span>}
            </p>
          </div>
          <Button isDisabled={draft.state !== 'kept'} onPress={() => revert(launch)}>
            {t('revert')}
          </Button>
        </li>
      ))}
    </ol>
  );
}
