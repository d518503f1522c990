'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { Dialog } from '../controls/dialog.tsx';
import { DialogActions } from '../controls/dialog-actions.tsx';
import { TextField } from '../controls/text-field.tsx';

interface Props {
  /** The name so far; null: nobody is asked. */
  name: string | null;
  onName: (name: string) => void;
  onClose: () => void;
}

export function PasskeyName({ name: before, onName, onClose }: Props) {
  const t = useTranslations('account');
  const [name, setName] = useState(before ?? '');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim()) onName(name.trim());
  };
  return (
    <Dialog title={before ? t('rename') : t('addPasskey')} isOpen={before !== null} onClose={onClose}>
      <form onSubmit={submit} className="grid gap-4" noValidate>
        <TextField
          label={t('passkeyName')}
          hint={t('passkeyNameHint')}
          value={name}
          onChange={setName}
          maxLength={60}
          dir="auto"
          autoFocus
          isRequired
        />
        <DialogActions
          main={{ label: t('next'), isDisabled: name.trim() === '' }}
          out={{ label: t('cancel'), onPress: onClose }}
        />
      </form>
    </Dialog>
  );
}
