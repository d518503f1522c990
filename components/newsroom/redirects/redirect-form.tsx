'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { isolate } from '#arabic/isolate.ts';
import { editionPrefix } from '#messages/hrefs.ts';
import { TextField } from '../controls/text-field.tsx';
import { ChangeForm } from '../taxonomy/change-form.tsx';
import { useChange } from '../taxonomy/use-change.ts';
import { pathFromPasted } from './pasted-path.ts';

export function RedirectForm({ edition, onClose }: { edition: string; onClose: () => void }) {
  const t = useTranslations('taxonomy');
  const { change, isBusy, errorAt, problem } = useChange();
  const [path, setPath] = useState(`${editionPrefix(edition)}/`);
  const [target, setTarget] = useState('');

  const submit = async () => {
    const command = {
      type: 'redirect.add' as const,
      path: pathFromPasted(path, location.origin),
      target: pathFromPasted(target, location.origin),
    };
    const undo = { commands: [{ type: 'redirect.remove' as const, path: command.path }] };
    if (
      await change(
        { commands: [command] },
        { text: t('redirectAdded', { path: isolate(command.path) }), undo },
      )
    )
      onClose();
  };

  return (
    <ChangeForm
      submit={t('add')}
      problem={problem('path', 'target')}
      isBusy={isBusy}
      onSubmit={submit}
      onCancel={onClose}
    >
      <TextField
        label={t('oldAddress')}
        hint={t('oldAddressHint')}
        dir="ltr"
        value={path}
        onChange={setPath}
        error={errorAt('path')}
        autoFocus
      />
      <TextField
        label={t('leadsTo')}
        hint={t('leadsToHint')}
        dir="ltr"
        value={target}
        onChange={setTarget}
        error={errorAt('target')}
      />
    </ChangeForm>
  );
}
