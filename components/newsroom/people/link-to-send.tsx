'use client';

import { useTranslations } from 'next-intl';
import { isolates } from '#components/ui/isolated.tsx';
import { CopyButton } from '../controls/copy-button.tsx';
import { DialogActions } from '../controls/dialog-actions.tsx';
import { TextField } from '../controls/text-field.tsx';

interface Props {
  /** Whom it is for. */
  name: string;
  path: string;
  onDone: () => void;
}

/** A link that lets somebody in, to be copied and sent by hand. */
export function LinkToSend({ name, path, onDone }: Props) {
  const t = useTranslations('people');
  const link = location.origin + path;
  return (
    <>
      <p>{t.rich('linkText', { name, ...isolates })}</p>
      <TextField label={t('link')} value={link} isReadOnly dir="ltr" autoFocus />
      <DialogActions out={{ label: t('done'), onPress: onDone }}>
        <CopyButton kind="main" text={link} label={t('copy')} said={t('copied')} />
      </DialogActions>
    </>
  );
}
