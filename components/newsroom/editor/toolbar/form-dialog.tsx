'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Dialog } from '../../controls/dialog.tsx';
import { DialogActions } from '../../controls/dialog-actions.tsx';

interface Props {
  title: string;
  onSubmit: () => void;
  onClose: () => void;
  /** Another way out, between the two that are always there. */
  more?: ReactNode;
  children: ReactNode;
}

/** Asks for what the text needs to know of one of its places. */
export function FormDialog({ title, onSubmit, onClose, more, children }: Props) {
  const t = useTranslations('editor.dialog');
  return (
    <Dialog title={title} isOpen onClose={onClose}>
      <form
        className="dialog-form"
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit();
        }}
      >
        {children}
        <DialogActions main={{ label: t('done') }} out={{ label: t('cancel'), onPress: onClose }}>
          {more}
        </DialogActions>
      </form>
    </Dialog>
  );
}
