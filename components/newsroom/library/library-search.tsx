'use client';

import { useTranslations } from 'next-intl';
import { type LibraryFilter, libraryFilters } from '#editorial/library.ts';
import { Select } from '../controls/select.tsx';
import { TextField } from '../controls/text-field.tsx';

interface Props {
  query: string;
  filter: LibraryFilter;
  onChange: (change: { query?: string; filter?: LibraryFilter }) => void;
  /** How many pictures answer; null while that is not known. */
  total: number | null;
}

/** What the library is sought through by. */
export function LibrarySearch({ query, filter, onChange, total }: Props) {
  const t = useTranslations('library');
  return (
    <div className="library-search">
      <TextField
        type="search"
        label={t('search')}
        dir="auto"
        value={query}
        onChange={(text) => onChange({ query: text })}
      />
      <Select
        label={t('show')}
        options={libraryFilters.map((id) => ({ id, label: t(`filter.${id}`) }))}
        value={filter}
        onChange={(id) => onChange({ filter: id as LibraryFilter })}
      />
      <p role="status" className="library-count">
        {total !== null && t('count', { count: total })}
      </p>
    </div>
  );
}
