'use client';

import { useTranslations } from 'next-intl';
import { isolates } from '#components/ui/isolated.tsx';
import { Button } from '../controls/button.tsx';
import { Dialog } from '../controls/dialog.tsx';
import { DialogActions } from '../controls/dialog-actions.tsx';
import { TwoFronts } from './comparison.tsx';
import type { FrontView } from './front-view.ts';

/** Nothing is chosen by going away. */
const stay = () => {};

/** A colleague kept another draft meanwhile: both are shown, and one is chosen. */
export function DraftConflict({ draft, ...view }: FrontView) {
  const t = useTranslations('frontDesk');
  const { theirs } = draft;
  return (
    <Dialog title={t('conflict')} isOpen={theirs !== null} onClose={stay} size="wide">
      <p>
        {t.rich('conflictText', {
          by: view.desk.drafted?.by ?? t('machinery'),
          ...isolates,
        })}
      </p>
      <TwoFronts
        {...view}
        caption={t('conflictHint')}
        first={{ name: t('theirs'), places: theirs ?? [] }}
        second={{ name: t('mine'), places: draft.places }}
      />
      <DialogActions main={{ label: t('takeTheirs'), onPress: draft.takeTheirs }}>
        <Button onPress={draft.keepMine}>{t('keepMine')}</Button>
      </DialogActions>
    </Dialog>
  );
}
