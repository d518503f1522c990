'use client';

import { useTranslations } from 'next-intl';
import { GridList, isTextDropItem, useDragAndDrop } from 'react-aria-components';
import { putInto } from '#editorial/front.ts';
import type { FrontView } from './front-view.ts';
import { PlaceCard } from './place-card.tsx';

/** How a story travels when it is dragged: its id. */
export const storyType = 'application/x-warraq-story';

/** The places of the front page at the sizes that readers see, made small. A story is dropped on one, or sent by its menu. */
export function PlacesGrid(view: FrontView) {
  const t = useTranslations('frontDesk');
  const { draft, filled, cards, edition } = view;
  const storyAt = (at: number) => draft.places[at] ?? filled[at]?.articleId;
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) =>
      [...keys].map((key) => {
        const id = storyAt(Number(key)) ?? '';
        return { [storyType]: id, 'text/plain': cards[id]?.headline ?? '' };
      }),
    acceptedDragTypes: [storyType],
    getDropOperation: (target) =>
      target.type === 'item' && target.dropPosition === 'on' ? 'move' : 'cancel',
    async onItemDrop({ items, target }) {
      const [item] = items.filter(isTextDropItem);
      if (item) draft.change(putInto(draft.places, await item.getText(storyType), Number(target.key)));
    },
  });
  const places = draft.places.map((_, at) => ({ id: at }));
  return (
    <section aria-labelledby="front-places">
      <h2 id="front-places" className="front-heading">
        {t('places')}
      </h2>
      <GridList
        aria-labelledby="front-places"
        layout="grid"
        keyboardNavigationBehavior="tab"
        items={places}
        dragAndDropHooks={dragAndDropHooks}
        className="front-places"
        dir={edition.dir}
      >
        {({ id }) => <PlaceCard at={id} view={view} />}
      </GridList>
      <p className="field-hint">{t('placesHint')}</p>
    </section>
  );
}
