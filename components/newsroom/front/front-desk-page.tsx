'use client';

import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useCallback, useMemo, useState } from 'react';
import { fillFront, isSameFront } from '#editorial/front.ts';
import type { DeskEdition, FrontDesk, StoryCard } from '#editorial/front-desk.ts';
import { isTyping } from '../client/is-typing.ts';
import { useFresh } from '../client/use-fresh.ts';
import { Button } from '../controls/button.tsx';
import { EditionSwitch } from '../controls/edition-switch.tsx';
import { Tabs } from '../controls/tabs.tsx';
import { Comparison } from './comparison.tsx';
import { DraftConflict } from './draft-conflict.tsx';
import { DraftState } from './draft-state.tsx';
import { EarlierFronts } from './earlier-fronts.tsx';
import { FrontPreviews } from './front-previews.tsx';
import { LiveFacts } from './live-facts.tsx';
import { PlacesGrid } from './places-grid.tsx';
import { StoryPool } from './story-pool.tsx';
import { useFrontDraft } from './use-front-draft.ts';
import { useLaunch } from './use-launch.ts';

const freshEveryMs = 15_000;

/** Where the top of an edition's front page is laid out, looked at, and put before the readers. */
export function FrontDeskPage({ edition, desk }: { edition: DeskEdition; desk: FrontDesk }) {
  const t = useTranslations('frontDesk');
  useFresh(freshEveryMs);
  const draft = useFrontDraft(desk);
  const launch = useLaunch(desk, draft);
  const [seen, setSeen] = useState<Record<string, StoryCard>>({});
  const remember = useCallback((stories: StoryCard[]) => {
    setSeen((before) => ({ ...before, ...Object.fromEntries(stories.map((story) => [story.id, story])) }));
  }, []);
  const cards = useMemo(() => ({ ...seen, ...desk.cards }), [seen, desk.cards]);
  const isPublished = (id: string) => cards[id]?.isPublished === true;
  const filled = fillFront(draft.places, desk.newest, isPublished);
  const view = { edition, desk, draft, cards, filled, isPublished };
  const undoByKey = (event: KeyboardEvent) => {
    const isUndo = (event.ctrlKey || event.metaKey) && event.code === 'KeyZ' && !event.shiftKey;
    if (!isUndo || isTyping(event.target) || !draft.undo) return;
    event.preventDefault();
    draft.undo();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a shortcut for what a button on the page does as well
    <div className="front-desk" onKeyDown={undoByKey}>
      <div className="newsroom-head">
        <h1 className="newsroom-title">{t('title')}</h1>
        <EditionSwitch label={t('editions')} edition={edition} />
        <DraftState draft={draft} desk={desk} zone={edition.zone} />
        <Button onPress={() => draft.undo?.()} isDisabled={draft.undo === null}>
          {t('undo')}
        </Button>
        <Button
          kind="main"
          onPress={launch}
          isDisabled={draft.state !== 'kept' || isSameFront(draft.places, desk.live)}
        >
          {t('launch')}
        </Button>
      </div>
      <LiveFacts {...view} />
      <Tabs
        label={t('views')}
        tabs={[
          {
            id: 'layout',
            label: t('layout'),
            content: (
              <div className="front-layout">
                <PlacesGrid {...view} />
                <StoryPool {...view} remember={remember} />
              </div>
            ),
          },
          { id: 'preview', label: t('preview'), content: <FrontPreviews {...view} /> },
          { id: 'compare', label: t('compare'), content: <Comparison {...view} /> },
          { id: 'earlier', label: t('earlier'), content: <EarlierFronts {...view} /> },
        ]}
      />
      <DraftConflict {...view} />
    </div>
  );
}
