'use client';

import { useTranslations } from 'next-intl';
import { useEdition } from '#components/ui/edition.ts';
import { isolates } from '#components/ui/isolated.tsx';
import { fillFront } from '#editorial/front.ts';
import { editionPrefix } from '#messages/hrefs.ts';
import { TimeAgo } from '../controls/time-ago.tsx';
import { newsroomHref } from '../shell/places.ts';
import type { FrontView } from './front-view.ts';

/** What is before the readers just now: how many were chosen, how many fill by themselves, since when, and by whom. */
export function LiveFacts({ desk, edition, isPublished, cards }: FrontView) {
  const t = useTranslations('frontDesk');
  const prefix = editionPrefix(useEdition());
  const live = fillFront(desk.live, desk.newest, isPublished);
  const [launch] = desk.launches;
  const gone = [...new Set([...desk.live, ...desk.draft])].filter((id) => id !== null && !isPublished(id));
  return (
    <>
      <p className="text-second">
        {t.rich('live', {
          chosen: live.filter((place) => place && !place.isAutomatic).length,
          automatic: live.filter((place) => place?.isAutomatic).length,
          digits: (chunks) => chunks,
        })}{' '}
        {launch &&
          t.rich('since', {
            by: launch.by ?? t('machinery'),
            ago: () => <TimeAgo at={launch.at} zone={edition.zone} />,
            ...isolates,
          })}
      </p>
      {gone.map((id) => (
        <p key={id} role="status" className="front-gone">
          {t.rich('gone', {
            headline: cards[id as string]?.headline ?? '',
            bdi: (chunks) => (
              <a href={newsroomHref(prefix, 'articles', id as string)} className="link-button">
                <bdi dir={edition.dir}>{chunks}</bdi>
              </a>
            ),
          })}
        </p>
      ))}
    </>
  );
}
