'use client';

import { useTranslations } from 'next-intl';
import { Button, GridListItem } from 'react-aria-components';
import { RunningText } from '#components/ui/running-text.tsx';
import { frontPlaces, pushInto, putInto } from '#editorial/front.ts';
import type { StoryCard } from '#editorial/front-desk.ts';
import { MenuButton } from '../controls/menu-button.tsx';
import { TimeAgo } from '../controls/time-ago.tsx';
import type { FrontView } from './front-view.ts';
import { usePlaceName } from './use-place-name.ts';

/** A story that can be put into a place, by dragging or by its menu. */
export function PoolStory({ story, view }: { story: StoryCard; view: FrontView }) {
  const t = useTranslations('frontDesk');
  const nameOf = usePlaceName();
  const { draft, edition } = view;
  const { places, change } = draft;
  const { id, headline, section, publishedAt } = story;
  const at = places.indexOf(id);
  const all = Array.from({ length: frontPlaces }, (_, to) => to);
  return (
    <GridListItem id={id} textValue={headline} className="front-story" data-used={at >= 0}>
      <Button slot="drag" className="drag-handle" aria-label={t('drag', { headline })}>
        ⠿
      </Button>
      <span className="grow">
        <span className="front-headline" dir={edition.dir}>
          <RunningText text={headline} />
        </span>
        <span className="front-meta">
          <bdi>{section.name}</bdi>
          {publishedAt && <TimeAgo at={publishedAt} zone={edition.zone} />}
          {at >= 0 && <span className="front-used">{nameOf(at)}</span>}
        </span>
      </span>
      <MenuButton
        label={t('put')}
        name={t('putStory', { headline })}
        actions={[
          { id: 'push', label: t('pushLead'), onAction: () => change(pushInto(places, id, 0)) },
          ...all.map((to) => ({
            id: `to-${to}`,
            label: t('putInto', { place: nameOf(to) }),
            isDisabled: to === at,
            onAction: () => change(putInto(places, id, to)),
          })),
        ]}
      />
    </GridListItem>
  );
}
