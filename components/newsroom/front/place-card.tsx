'use client';

import { useTranslations } from 'next-intl';
import { Button, GridListItem } from 'react-aria-components';
import { useEdition } from '#components/ui/edition.ts';
import { isolates } from '#components/ui/isolated.tsx';
import { RunningText } from '#components/ui/running-text.tsx';
import { frontPlaces, leaveOpen } from '#editorial/front.ts';
import { editionPrefix } from '#messages/hrefs.ts';
import { MenuButton } from '../controls/menu-button.tsx';
import { newsroomHref } from '../shell/places.ts';
import { type FrontView, kindOfPlace } from './front-view.ts';
import { usePlaceActions } from './use-place-actions.ts';
import { usePlaceName } from './use-place-name.ts';

/** One place: what stands in it, or, greyed, what fills it by itself. */
export function PlaceCard({ at, view }: { at: number; view: FrontView }) {
  const t = useTranslations('frontDesk');
  const nameOf = usePlaceName();
  const prefix = editionPrefix(useEdition());
  const actions = usePlaceActions(at, view);
  const { draft, filled, cards, isPublished } = view;
  const place = filled[at];
  const story = place ? cards[place.articleId] : undefined;
  const chosen = draft.places[at] ?? null;
  const gone = chosen !== null && !isPublished(chosen) ? cards[chosen] : undefined;
  const headline = story?.headline ?? t('empty');
  return (
    <GridListItem
      id={at}
      textValue={`${nameOf(at)}: ${headline}`}
      className="front-place"
      data-kind={kindOfPlace(at)}
      data-place={at}
      data-automatic={place?.isAutomatic ?? true}
    >
      <span className="front-place-head">
        <Button slot="drag" className="drag-handle" aria-label={t('drag', { headline })}>
          ⠿
        </Button>
        <span className="grow">{nameOf(at)}</span>
        <MenuButton label="⋯" name={t('actions', { place: at + 1, total: frontPlaces })} actions={actions} />
      </span>
      {story?.thumb && kindOfPlace(at) !== 'beside' && (
        // biome-ignore lint/performance/noImgElement: sizes are made at upload, and this is the smallest
        <img src={story.thumb} alt="" className="front-thumb" loading="lazy" />
      )}
      <span className="front-headline">
        <RunningText text={headline} />
      </span>
      {place?.isAutomatic && <span className="front-automatic">{t('automatic')}</span>}
      {gone && (
        <span className="front-gone">
          {t.rich('gone', {
            headline: gone.headline,
            bdi: (chunks) => (
              <a href={newsroomHref(prefix, 'articles', gone.id)} className="link-button">
                {isolates.bdi(chunks)}
              </a>
            ),
          })}
          <Button className="link-button" onPress={() => draft.change(leaveOpen(draft.places, at))}>
            {t('remove')}
          </Button>
        </span>
      )}
    </GridListItem>
  );
}
