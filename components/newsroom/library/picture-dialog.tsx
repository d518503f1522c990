'use client';

import { useTranslations } from 'next-intl';
import { useCallback, useEffect, useState } from 'react';
import type { MediaItem } from '#editorial/library.ts';
import type { Refusal } from '#editorial/refusal.ts';
import { Dialog } from '../controls/dialog.tsx';
import { Refused } from '../controls/refused.tsx';
import { PictureFacts } from './picture-facts.tsx';
import { PictureFraming } from './picture-framing.tsx';
import { nameOf } from './picture-grid.tsx';
import { PictureUses } from './picture-uses.tsx';
import { type ReadPicture, readPicture } from './read-picture.ts';
import type { OnSaved } from './use-change.ts';

interface Props {
  id: string;
  onClose: () => void;
  onChange: (item: MediaItem) => void;
  onRemove: (id: string) => void;
}

/** One picture: how it is framed, what is said of it, where it is used. */
export function PictureDialog({ id, onClose, onChange, onRemove }: Props) {
  const t = useTranslations('library');
  const [shown, setShown] = useState<ReadPicture | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  const load = useCallback(async () => {
    const answer = await readPicture(id);
    setRefusal(answer.ok ? null : answer.refusal);
    if (!answer.ok) return;
    // Answers may come in another order than they were asked for.
    setShown((was) => (was && was.item.version > answer.value.item.version ? was : answer.value));
    onChange(answer.value.item);
  }, [id, onChange]);

  useEffect(() => void load(), [load]);

  /** What was changed holds at once, so that the next change, made before the picture is read back, goes on from it. */
  const saved: OnSaved = (changed) => {
    setShown((was) => was && { ...was, item: { ...was.item, ...changed } });
    void load();
  };

  return (
    <Dialog title={shown ? nameOf(shown.item) : t('picture')} isOpen onClose={onClose} size="wide">
      <Refused refusal={refusal} />
      {shown && (
        <div className="picture-columns">
          <PictureFraming item={shown.item} onSaved={saved} />
          <div className="picture-side">
            <PictureFacts item={shown.item} onSaved={saved} />
            <PictureUses
              {...shown}
              onRemoved={() => {
                onRemove(id);
                onClose();
              }}
            />
          </div>
        </div>
      )}
    </Dialog>
  );
}
