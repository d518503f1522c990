'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { type DeskFilter, deskOrders, isSieved, unsieved } from '#editorial/desk/filter.ts';
import type { DeskPlaces } from '#editorial/desk/view.ts';
import type { Actor } from '#editorial/permissions.ts';
import { editionName } from '#messages/edition-name.ts';
import { useScrollRow } from '../client/use-scroll-row.ts';
import { Button } from '../controls/button.tsx';
import { FindBox } from '../controls/find-box.tsx';
import { sectionOptions } from '../controls/section-options.ts';
import { Select } from '../controls/select.tsx';

interface Props {
  filter: DeskFilter;
  places: DeskPlaces;
  person: Actor;
  /** The name of the author that is filtered by. */
  author: string | null;
  go: (filter: DeskFilter, replacing?: boolean) => void;
}

const any = 'any';
const me = 'me';
/** Whose its drafts are until somebody takes them up. */
const wireActor = 'wire';
const typingMs = 250;

/** What the desk is sieved by. Every change leads to another address. */
export function DeskFilters({ filter, places, person, author, go }: Props) {
  const t = useTranslations('desk');
  const selects = useScrollRow<HTMLDivElement>();
  const change = (part: Partial<DeskFilter>, replacing = false) =>
    go({ ...filter, ...part, after: null }, replacing);
  const orNull = (id: string) => (id === any ? null : id);
  const { editions, people } = places;
  const sections = editions.filter(({ id }) => filter.edition === null || id === filter.edition);
  return (
    <search className="desk-filters">
      <DeskSearch query={filter.query} onChange={(query) => change({ query }, true)} />
      <div ref={selects} className="desk-selects">
        <Select
          label={t('filter.edition')}
          value={filter.edition ?? any}
          onChange={(id) => change({ edition: orNull(id), section: null })}
          options={[
            { id: any, label: t('filter.anyEdition') },
            ...editions.map(({ id }) => ({ id, label: editionName(id) })),
          ]}
        />
        <Select
          label={t('filter.section')}
          value={filter.section ?? any}
          onChange={(id) => change({ section: orNull(id) })}
          options={[
            { id: any, label: t('filter.anySection') },
            ...sections.flatMap((edition) =>
              sectionOptions(edition.sections).map(({ id, label }) => ({
                id,
                label: sections.length > 1 ? `${label} (${editionName(edition.id)})` : label,
              })),
            ),
          ]}
        />
        <FindBox
          label={t('filter.author')}
          kind="authors"
          value={author ?? ''}
          edition={filter.edition}
          placeholder={t('filter.anyAuthor')}
          onChange={(found) => change({ author: found?.id ?? null })}
        />
        <Select
          label={t('filter.owner')}
          value={filter.owner ?? any}
          onChange={(id) => change({ owner: orNull(id) })}
          options={[
            { id: any, label: t('filter.anyOwner') },
            { id: me, label: t('filter.mine') },
            ...(person.role === 'writer' ? [] : [{ id: wireActor, label: t('filter.wire') }]),
            ...people.filter(({ id }) => id !== person.id).map(({ id, name }) => ({ id, label: name })),
          ]}
        />
        <Select
          label={t('filter.order')}
          value={filter.order}
          onChange={(id) => change({ order: deskOrders.find((order) => order === id) ?? 'newest' })}
          options={deskOrders.map((id) => ({ id, label: t(`order.${id}`) }))}
        />
        {isSieved(filter) && (
          <Button kind="quiet" onPress={() => change(unsieved)}>
            {t('filter.clear')}
          </Button>
        )}
      </div>
    </search>
  );
}

/** What is typed leads to its address by itself, after a moment in which nothing more was typed. */
function DeskSearch({ query, onChange }: { query: string; onChange: (query: string) => void }) {
  const t = useTranslations('desk');
  const [text, setText] = useState(query);
  const field = useRef<HTMLInputElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    // Another address came, as on the way back; while someone types here, theirs is the newer one.
    if (document.activeElement !== field.current) setText(query);
  }, [query]);
  useEffect(() => () => clearTimeout(timer.current), []);
  return (
    <label className="field desk-search">
      <span className="field-label">{t('filter.text')}</span>
      <input
        ref={field}
        type="search"
        className="input"
        dir="auto"
        data-desk-search=""
        value={text}
        onChange={({ target: { value } }) => {
          setText(value);
          clearTimeout(timer.current);
          timer.current = setTimeout(() => onChange(value.trim()), typingMs);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          // By itself the browser empties a search field; here the key leads back to the rows that were found.
          event.preventDefault();
          event.currentTarget.blur();
        }}
      />
    </label>
  );
}
