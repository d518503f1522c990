'use client';

import { useTranslations } from 'next-intl';
import type { MediaItem } from '#editorial/library.ts';
import { Button } from '../controls/button.tsx';
import { Dialog } from '../controls/dialog.tsx';
import { DialogActions } from '../controls/dialog-actions.tsx';
import { Refused } from '../controls/refused.tsx';
import { LibrarySearch } from './library-search.tsx';
import { PictureGrid } from './picture-grid.tsx';
import { UploadArea } from './upload-area.tsx';
import { UploadList } from './upload-list.tsx';
import { useLibrary } from './use-library.ts';
import { useUploads } from './use-uploads.ts';

interface Props {
  isOpen: boolean;
  onClose: () => void;
  /** Called with each picture that is chosen. The picker closes then, but for a gallery, which is given several. */
  onPick: (media: MediaItem) => void;
  /** What the picture is for. */
  kind?: 'hero' | 'figure' | 'gallery';
}

/** The library as a question: which picture? One that is not there yet is uploaded without leaving. */
export function MediaPicker({ isOpen, onClose, onPick, kind = 'figure' }: Props) {
  const t = useTranslations('library');
  return (
    <Dialog title={t(`pick.${kind}`)} isOpen={isOpen} onClose={onClose} size="wide">
      <Choice
        onPick={(media) => {
          onPick(media);
          if (kind !== 'gallery') onClose();
        }}
      />
      <DialogActions out={{ label: t(kind === 'gallery' ? 'pickingDone' : 'close'), onPress: onClose }} />
    </Dialog>
  );
}

function Choice({ onPick }: { onPick: (media: MediaItem) => void }) {
  const t = useTranslations('library');
  const library = useLibrary({ query: '', filter: 'all' }, null);
  const { uploads, add, retry, drop, clear } = useUploads(library.put);
  return (
    <UploadArea onFiles={add}>
      <LibrarySearch
        query={library.query}
        filter={library.filter}
        onChange={library.seek}
        total={library.page?.total ?? null}
      />
      <UploadList uploads={uploads} onRetry={retry} onDrop={drop} onClear={clear} />
      <Refused refusal={library.refusal} />
      {library.page && <PictureGrid items={library.page.items} onOpen={onPick} empty={t('noneFound')} />}
      {library.page?.next && <Button onPress={library.more}>{t('more')}</Button>}
    </UploadArea>
  );
}
