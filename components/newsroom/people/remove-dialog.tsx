'use client';

import { useTranslations } from 'next-intl';
import { isolates } from '#components/ui/isolated.tsx';
import { Dialog } from '../controls/dialog.tsx';
import { DialogActions } from '../controls/dialog-actions.tsx';

interface Props {
  name: string;
  onRemove: () => void;
  onClose: () => void;
}

/** Says what goes and what stays before an account is removed: nothing brings it back. */
export function RemoveDialog({ name, onRemove, onClose }: Props) {
  const t = useTranslations('people');
  return (
    <Dialog title={t('remove')} isOpen onClose={onClose}>
      <p>{t.rich('removeText', { name, words: t('left'), ...isolates })}</p>
      <DialogActions
        main={{ label: t('remove'), onPress: onRemove }}
        out={{ label: t('cancel'), onPress: onClose }}
      />
    </Dialog>
  );
}
