'use client';

import { useTranslations } from 'next-intl';
import { CopyButton } from '../controls/copy-button.tsx';
import { DialogActions } from '../controls/dialog-actions.tsx';
import { TextField } from '../controls/text-field.tsx';

/** The secret of a webhook, to be put in place where its messages arrive. */
export function SecretToCopy({ secret, onDone }: { secret: string; onDone: () => void }) {
  const t = useTranslations('webhooks');
  return (
    <>
      <p>{t('secretText')}</p>
      <TextField label={t('secret')} value={secret} isReadOnly dir="ltr" autoFocus />
      <DialogActions out={{ label: t('done'), onPress: onDone }}>
        <CopyButton kind="main" text={secret} label={t('copy')} said={t('copied')} />
      </DialogActions>
    </>
  );
}
