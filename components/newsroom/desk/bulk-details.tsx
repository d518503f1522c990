'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { BulkAction, BulkKind } from '#editorial/desk/bulk.ts';
import type { DeskPlaces, DeskRow } from '#editorial/desk/view.ts';
import { Dialog } from '../controls/dialog.tsx';
import { DialogActions } from '../controls/dialog-actions.tsx';
import { FindBox } from '../controls/find-box.tsx';
import { sectionOptions } from '../controls/section-options.ts';
import { Select } from '../controls/select.tsx';
import { TextField } from '../controls/text-field.tsx';

interface Props {
  /** What is to be done; null: nothing is asked. */
  kind: BulkKind | null;
  rows: DeskRow[];
  places: DeskPlaces;
  onClose: () => void;
  onDone: (action: BulkAction) => void;
}

/** Asks for what an action on many articles needs: the note, the section or the topic. */
export function BulkDetails({ kind, rows, places, onClose, onDone }: Props) {
  const t = useTranslations('desk');
  const [given, setGiven] = useState<{ id: string; name: string }>(nothing);
  const close = () => {
    setGiven(nothing);
    onClose();
  };
  const action = kind && actionOf(kind, given);
  const edition = rows[0]?.edition ?? null;
  return (
    <Dialog title={kind ? t(`bulk.${kind}`) : ''} isOpen={kind !== null} onClose={close}>
      {(kind === 'return' || kind === 'unpublish') && (
        <TextField
          label={kind === 'return' ? t('bulk.note') : t('bulk.reason')}
          lines={3}
          dir="auto"
          autoFocus
          value={given.name}
          onChange={(name) => setGiven({ id: '', name })}
        />
      )}
      {kind === 'section' && (
        <Select
          label={t('filter.section')}
          value={given.id || null}
          onChange={(id) => setGiven({ id, name: '' })}
          options={sectionOptions(places.editions.find(({ id }) => id === edition)?.sections ?? [])}
        />
      )}
      {kind === 'topic' && (
        <FindBox
          label={t('bulk.whichTopic')}
          kind="topics"
          value={given.name}
          edition={edition}
          onChange={(found) => setGiven(found ?? nothing)}
        />
      )}
      <DialogActions
        main={{
          label: kind && t(`bulk.${kind}`),
          isDisabled: !action,
          onPress: () => {
            if (!action) return;
            setGiven(nothing);
            onDone(action);
          },
        }}
        out={{ label: t('cancel'), onPress: close }}
      />
    </Dialog>
  );
}

const nothing = { id: '', name: '' };

function actionOf(kind: BulkKind, { id, name }: typeof nothing): BulkAction | null {
  switch (kind) {
    case 'return':
    case 'unpublish':
      return name.trim() ? { kind, reason: name } : null;
    case 'section':
      return id ? { kind, sectionId: id } : null;
    case 'topic':
      return id ? { kind, topicId: id } : null;
    default:
      return { kind };
  }
}
