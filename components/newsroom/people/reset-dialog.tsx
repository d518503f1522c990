'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { isolates } from '#components/ui/isolated.tsx';
import { ask } from '../client/execute.ts';
import { useRefusalText } from '../client/refusal-text.ts';
import { Dialog } from '../controls/dialog.tsx';
import { DialogActions } from '../controls/dialog-actions.tsx';
import { LinkToSend } from './link-to-send.tsx';

interface Props {
  id: string;
  name: string;
  onClose: () => void;
}

/** Says what a reset takes away before it is done: it cannot be undone, the password is gone. */
export function ResetDialog({ id, name, onClose }: Props) {
  const t = useTranslations('people');
  const refusalText = useRefusalText();
  const router = useRouter();
  const [path, setPath] = useState<string | null>(null);
  const [error, setError] = useState('');
  const close = () => {
    onClose();
    router.refresh();
  };
  const reset = async () => {
    const body = JSON.stringify({ reset: id });
    const made = await ask<{ path: string }>('/api/newsroom/people/links', { method: 'POST', body });
    if (made.ok) setPath(made.value.path);
    else setError(refusalText(made.refusal));
  };
  return (
    <Dialog title={path ? t('linkTitle') : t('reset')} isOpen onClose={close}>
      {path ? (
        <LinkToSend name={name} path={path} onDone={close} />
      ) : (
        <>
          <p>{t.rich('resetText', { name, ...isolates })}</p>
          <p role="alert" className="field-error empty:hidden">
            {error}
          </p>
          <DialogActions
            main={{ label: t('makeLink'), onPress: reset }}
            out={{ label: t('cancel'), onPress: close }}
          />
        </>
      )}
    </Dialog>
  );
}
