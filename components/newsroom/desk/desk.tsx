'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { DeskFilter } from '#editorial/desk/filter.ts';
import { countOf, type DeskPlaces, type DeskView } from '#editorial/desk/view.ts';
import type { Actor } from '#editorial/permissions.ts';
import type { PeopleRole } from '#editorial/roles.ts';
import { inIdleMoment } from '../client/idle.ts';
import { Button } from '../controls/button.tsx';
import { usePresenceOnDesk } from '../presence/use-presence.ts';
import { BulkBar } from './bulk-bar.tsx';
import { EmptyDesk } from './empty-desk.tsx';
import { DeskFilters } from './filters.tsx';
import { NewArticle } from './late-new-article.ts';
import { DeskRowItem } from './row.tsx';
import { Shortcuts } from './shortcuts.tsx';
import { StateTabs } from './state-tabs.tsx';
import { useDeskAddress } from './use-desk-address.ts';
import { useDeskKeys } from './use-desk-keys.ts';
import { useSelection } from './use-selection.ts';

// What is opened from here is an article, and the first should open as fast as the next.
inIdleMoment(() => import('../editor/article-editor.tsx'));

interface Props {
  view: DeskView;
  filter: DeskFilter;
  places: DeskPlaces;
  person: Actor & { role: PeopleRole };
}

/** Every article that the person at work may see, by state; what is sieved by stands in the address. */
export function Desk({ view, filter, places, person }: Props) {
  const t = useTranslations('desk');
  const [isMaking, setMaking] = useState(false);
  const [isHelping, setHelping] = useState(false);
  const { go, hrefOf, isPending } = useDeskAddress();
  const selection = useSelection(view.rows);
  const presence = new Map(
    usePresenceOnDesk(view.presence).map(({ articleId, people }) => [
      articleId,
      people.filter(({ id }) => id !== person.id),
    ]),
  );
  useDeskKeys({
    onNew: () => setMaking(true),
    onHelp: () => setHelping(true),
    onToggle: selection.toggle,
  });
  const { rows, counts, next } = view;
  const shown = countOf(counts, filter.status);
  return (
    <>
      <div className="newsroom-head">
        <h1 className="newsroom-title grow">{t('title')}</h1>
        <Button kind="quiet" onPress={() => setHelping(true)}>
          {t('shortcuts.title')}
        </Button>
        <Button kind="main" onPress={() => setMaking(true)}>
          {t('new.button')}
        </Button>
      </div>
      <StateTabs filter={filter} counts={counts} hrefOf={hrefOf} />
      <DeskFilters filter={filter} places={places} person={person} author={view.author} go={go} />
      <p role="status" className="sr-only">
        {t('counted', { count: shown })}
      </p>
      {filter.status === 'removed' && rows.length > 0 && <p className="desk-note">{t('inBin')}</p>}
      {rows.length === 0 ? (
        <EmptyDesk filter={filter} role={person.role} hrefOf={hrefOf} onNew={() => setMaking(true)} />
      ) : (
        <ul className="desk-rows" aria-label={t('title')} aria-busy={isPending}>
          {rows.map((row) => (
            <DeskRowItem
              key={row.articleId}
              row={row}
              timeZone={places.timeZone}
              people={presence.get(row.articleId) ?? []}
              isSelected={selection.ids.has(row.articleId)}
              refusal={selection.refusals.get(row.articleId)}
              onToggle={() => selection.toggle(row.articleId)}
            />
          ))}
        </ul>
      )}
      <nav className="desk-paging" aria-label={t('pages')}>
        {filter.after && <a href={hrefOf({ ...filter, after: null })}>{t('firstPage')}</a>}
        {next && <a href={hrefOf({ ...filter, after: next })}>{t('nextPage')}</a>}
      </nav>
      <BulkBar rows={rows} selection={selection} places={places} person={person} />
      <NewArticle isOpen={isMaking} onClose={() => setMaking(false)} />
      <Shortcuts isOpen={isHelping} onClose={() => setHelping(false)} />
    </>
  );
}
