'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import type { LibraryFilter, LibraryPage } from '#editorial/library.ts';
import { Button } from '../controls/button.tsx';
import { Refused } from '../controls/refused.tsx';
import { LibrarySearch } from './library-search.tsx';
import { PictureDialog } from './picture-dialog.tsx';
import { PictureGrid } from './picture-grid.tsx';
import { UploadArea } from './upload-area.tsx';
import { UploadList } from './upload-list.tsx';
import { useLibrary } from './use-library.ts';
import { useUploads } from './use-uploads.ts';

interface Props {
  query: string;
  filter: LibraryFilter;
  first: LibraryPage;
}

/** The library of pictures: bringing them in anywhere on the page, looking for them, opening one. */
export function Library({ query, filter, first }: Props) {
  const t = useTranslations('library');
  const library = useLibrary({ query, filter }, first);
  const { uploads, add, retry, drop, clear } = useUploads(library.put);
  const [openId, setOpenId] = useState<string | null>(null);
  const isSought = library.query !== '' || library.filter !== 'all';
  const { items = [], total = null, next = null } = library.page ?? {};

  useEffect(() => {
    const words = new URLSearchParams({
      ...(library.query ? { q: library.query } : {}),
      ...(library.filter === 'all' ? {} : { filter: library.filter }),
    });
    history.replaceState(null, '', words.size > 0 ? `?${words}` : location.pathname);
  }, [library.query, library.filter]);

  return (
    <>
      <div className="newsroom-head">
        <h1 className="newsroom-title">{t('title')}</h1>
      </div>
      <UploadArea onFiles={add}>
        <UploadList uploads={uploads} onRetry={retry} onDrop={drop} onClear={clear} />
        <LibrarySearch query={library.query} filter={library.filter} onChange={library.seek} total={total} />
        <Refused refusal={library.refusal} />
        <PictureGrid
          items={items}
          onOpen={({ id }) => setOpenId(id)}
          empty={t(isSought ? 'noneFound' : 'noneYet')}
        />
        {next && (
          <div>
            <Button onPress={library.more}>{t('more')}</Button>
          </div>
        )}
      </UploadArea>
      {openId && (
        <PictureDialog
          key={openId}
          id={openId}
          onClose={() => setOpenId(null)}
          onChange={library.put}
          onRemove={library.drop}
        />
      )}
    </>
  );
}
