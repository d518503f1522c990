'use client';

import { useTranslations } from 'next-intl';
import { isolates } from '#components/ui/isolated.tsx';
import { Dialog } from '../controls/dialog.tsx';
import { DialogActions } from '../controls/dialog-actions.tsx';

interface Props {
  address: string;
  onRemove: () => void;
  onClose: () => void;
}

/** Asks before a webhook is removed: its secret and its log cannot be brought back. */
export function RemoveWebhook({ address, onRemove, onClose }: Props) {
  const t = useTranslations('webhooks');
  return (
    <Dialog title={t('remove')} isOpen onClose={onClose}>
      <p className="wrap-anywhere">{t.rich('removeText', { address, ...isolates })}</p>
      <DialogActions
        main={{ label: t('remove'), onPress: onRemove }}
        out={{ label: t('cancel'), onPress: onClose }}
      />
    </Dialog>
  );
}
