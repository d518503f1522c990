'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { GridList, isTextDropItem, useDragAndDrop } from 'react-aria-components';
import type { StoryCard } from '#editorial/front-desk.ts';
import { useStories } from '../client/use-stories.ts';
import { Select } from '../controls/select.tsx';
import { TextField } from '../controls/text-field.tsx';
import type { FrontView } from './front-view.ts';
import { storyType } from './places-grid.tsx';
import { PoolStory } from './pool-story.tsx';

const anySection = '*';

interface Props extends FrontView {
  remember: (stories: StoryCard[]) => void;
}

/** What can be put on the page: the newest, or what a search finds; dragging a story back here takes it off. */
export function StoryPool({ remember, ...view }: Props) {
  const t = useTranslations('frontDesk');
  const { edition, draft, desk } = view;
  const [query, setQuery] = useState('');
  const [section, setSection] = useState(anySection);
  const sectionId = section === anySection ? null : section;
  const { stories, isFailed, isAnswered } = useStories(edition.id, query, sectionId, desk.newest[0]);
  useEffect(() => remember(stories), [stories, remember]);
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) =>
      [...keys].map((key) => {
        const headline = stories.find(({ id }) => id === key)?.headline ?? '';
        return { [storyType]: String(key), 'text/plain': headline };
      }),
    acceptedDragTypes: [storyType],
    getDropOperation: (target) => (target.type === 'root' ? 'move' : 'cancel'),
    async onRootDrop({ items }) {
      const [item] = items.filter(isTextDropItem);
      const dropped = await item?.getText(storyType);
      if (dropped && draft.places.includes(dropped))
        draft.change(draft.places.map((id) => (id === dropped ? null : id)));
    },
  });
  return (
    <section className="front-pool" aria-labelledby="front-pool">
      <h2 id="front-pool" className="front-heading">
        {t('pool')}
      </h2>
      <div className="front-search">
        <TextField label={t('search')} value={query} onChange={setQuery} type="search" dir="auto" />
        <Select
          label={t('section')}
          options={[{ id: anySection, label: t('anySection') }, ...optionsOf(edition.sections)]}
          value={section}
          onChange={setSection}
        />
      </div>
      <GridList
        aria-labelledby="front-pool"
        items={stories}
        dependencies={[draft.places]}
        keyboardNavigationBehavior="tab"
        dragAndDropHooks={dragAndDropHooks}
        className="front-stories"
        renderEmptyState={() =>
          isAnswered && <p className="text-second">{t(isFailed ? 'poolFailed' : 'poolEmpty')}</p>
        }
      >
        {(story) => <PoolStory story={story} view={view} />}
      </GridList>
    </section>
  );
}

const optionsOf = (sections: { id: string; name: string }[]) =>
  sections.map(({ id, name }) => ({ id, label: name }));
