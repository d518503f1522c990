'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Button } from '../../controls/button.tsx';
import { Dialog } from '../../controls/dialog.tsx';

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
        <div className="dialog-foot">
          <Button kind="main" type="submit">
            {t('done')}
          </Button>
          {more}
          <Button onPress={onClose}>{t('cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
}
