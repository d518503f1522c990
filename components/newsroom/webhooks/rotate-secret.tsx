'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ask } from '../client/execute.ts';
import { useRefusalText } from '../client/refusal-text.ts';
import { Dialog } from '../controls/dialog.tsx';
import { DialogActions } from '../controls/dialog-actions.tsx';
import { SecretToCopy } from './secret-to-copy.tsx';

/** Gives a webhook another secret, and says first what becomes of the old one. */
export function RotateSecret({ id, onClose }: { id: string; onClose: () => void }) {
  const t = useTranslations('webhooks');
  const refusalText = useRefusalText();
  const [secret, setSecret] = useState<string | null>(null);
  const [error, setError] = useState('');
  const rotate = async () => {
    const body = JSON.stringify({ rotate: id });
    const made = await ask<{ secret: string }>('/api/newsroom/webhooks', { method: 'POST', body });
    if (made.ok) setSecret(made.value.secret);
    else setError(refusalText(made.refusal));
  };
  return (
    <Dialog title={secret ? t('secretTitle') : t('rotate')} isOpen onClose={onClose}>
      {secret ? (
        <SecretToCopy secret={secret} onDone={onClose} />
      ) : (
        <>
          <p>{t('rotateText')}</p>
          <p role="alert" className="field-error empty:hidden">
            {error}
          </p>
          <DialogActions
            main={{ label: t('makeSecret'), onPress: rotate }}
            out={{ label: t('cancel'), onPress: onClose }}
          />
        </>
      )}
    </Dialog>
  );
}
