'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useRef } from 'react';
import { type DropItem, DropZone, type FileDropItem, FileTrigger } from 'react-aria-components';
import { Button } from '../controls/button.tsx';

interface Props {
  onFiles: (files: File[]) => void;
  children: ReactNode;
}

const accepted = ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/gif'];

/** Takes files however they come: dropped anywhere on what it holds, pasted, or picked. What they are, the server says. */
export function UploadArea({ onFiles, children }: Props) {
  const t = useTranslations('library');
  const take = useRef(onFiles);
  take.current = onFiles;

  useEffect(() => {
    // On the window, after a drop zone that has the focus: what that took is not taken twice.
    const paste = (event: ClipboardEvent) => {
      const files = [...(event.clipboardData?.files ?? [])];
      if (files.length === 0 || event.defaultPrevented) return;
      event.preventDefault();
      take.current(files);
    };
    window.addEventListener('paste', paste);
    return () => window.removeEventListener('paste', paste);
  }, []);

  return (
    <DropZone
      aria-label={t('drop')}
      className="upload-area"
      getDropOperation={() => 'copy'}
      onDrop={async ({ items }) =>
        onFiles(await Promise.all(items.filter(isFile).map((item) => item.getFile())))
      }
    >
      <div className="upload-bar-line">
        <FileTrigger
          allowsMultiple
          acceptedFileTypes={accepted}
          onSelect={(files) => files && onFiles([...files])}
        >
          <Button kind="main">{t('upload.pick')}</Button>
        </FileTrigger>
        <p className="field-hint">{t('uploadHint')}</p>
      </div>
      {children}
    </DropZone>
  );
}

function isFile(item: DropItem): item is FileDropItem {
  return item.kind === 'file';
}
