'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { CommandInput } from '#editorial/commands/command.ts';
import type { MediaItem } from '#editorial/library.ts';
import type { Refusal } from '#editorial/refusal.ts';
import { sameValue } from '#editorial/same-value.ts';
import { execute } from '../client/execute.ts';
import { notify } from '../controls/notices.tsx';
import { readPicture } from './read-picture.ts';

/** Hears what of a picture is otherwise after a change; null: all of it may be, and is to be read. */
export type OnSaved = (changed: Partial<MediaItem> | null) => void;

/** Changes a picture as it was when it was read, and offers to take that back. */
export function useChange({ id, version }: MediaItem, onSaved: OnSaved) {
  const t = useTranslations('library');
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  const change = async (command: CommandInput, back: CommandInput) => {
    setBusy(true);
    const done = await execute({ subjectId: id, commands: [command], expectedVersion: version });
    setBusy(false);
    setRefusal(done.ok ? null : done.refusal);
    if (!done.ok) return;
    onSaved({ ...changedBy(command), version: done.value.version });
    const takeBack = async () => {
      const now = await readPicture(id);
      // What else has been changed of the picture meanwhile stays; what this change said must still be there.
      const isThere = now.ok && sameValue({ ...now.value.item, ...changedBy(command) }, now.value.item);
      const expectedVersion = isThere ? now.value.item.version : done.value.version;
      return execute({ subjectId: id, commands: [back], expectedVersion });
    };
    const undo = async () => {
      let taken = await takeBack();
      // Of two that are taken back at one moment one comes between the other's look and its change.
      if (!taken.ok && taken.refusal.code === 'stale-version') taken = await takeBack();
      setRefusal(taken.ok ? null : taken.refusal);
      if (taken.ok) notify({ text: t('takenBack'), tone: 'done' });
      onSaved(taken.ok ? { ...changedBy(back), version: taken.value.version } : null);
    };
    notify({ text: t('saved'), tone: 'done', undo });
  };

  return { change, isBusy, refusal };
}

/** What a command makes of a picture: it says the picture's own fields, a moment as a moment. */
function changedBy({ type: _type, ...fields }: CommandInput): Partial<MediaItem> {
  const { rightsUntil } = fields as { rightsUntil?: Date | null };
  return {
    ...(fields as Partial<MediaItem>),
    ...(rightsUntil !== undefined && { rightsUntil: rightsUntil?.toISOString() ?? null }),
  };
}
