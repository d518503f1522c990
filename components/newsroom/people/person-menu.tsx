'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useEdition } from '#components/ui/edition.ts';
import { isolatedText } from '#components/ui/isolated-text.ts';
import type { PeopleRole } from '#editorial/roles.ts';
import { execute } from '../client/execute.ts';
import { useRefusalText } from '../client/refusal-text.ts';
import { MenuButton } from '../controls/menu-button.tsx';
import { notify } from '../controls/notices.tsx';
import { RemoveDialog } from './remove-dialog.tsx';
import { ResetDialog } from './reset-dialog.tsx';
import { RoleDialog } from './role-dialog.tsx';

interface Props {
  id: string;
  name: string;
  role: PeopleRole;
  isDisabled: boolean;
}

/** What an administrator may do with somebody's account. Disabling can be undone, so it asks nothing; removing asks. */
export function PersonMenu({ id, name, role, isDisabled }: Props) {
  const t = useTranslations('people');
  const shown = { name: isolatedText(name, useEdition()) };
  const refusalText = useRefusalText();
  const router = useRouter();
  const [dialog, setDialog] = useState<'role' | 'reset' | 'remove' | null>(null);

  const change = async (
    command: Parameters<typeof execute>[0]['commands'][number],
    text: string,
    undo?: () => void,
  ) => {
    const done = await execute({ subjectId: id, commands: [command] });
    if (done.ok) notify({ text, tone: 'done', ...(undo && { undo }) });
    else notify({ text: refusalText(done.refusal), tone: 'wrong' });
    router.refresh();
  };
  const enable = () => change({ type: 'person.enable' }, t('isEnabled', shown));
  const disable = () => change({ type: 'person.disable' }, t('isDisabled', shown), enable);
  const remove = () => {
    setDialog(null);
    return change({ type: 'person.remove', name: t('left') }, t('isRemoved', shown));
  };
  const assign = (next: PeopleRole) => {
    setDialog(null);
    return change({ type: 'person.change', role: next }, t('roleChanged', shown), () =>
      change({ type: 'person.change', role }, t('roleChanged', shown)),
    );
  };

  return (
    <>
      <MenuButton
        label="⋯"
        name={t('manage', shown)}
        actions={[
          { id: 'role', label: t('changeRole'), onAction: () => setDialog('role') },
          { id: 'reset', label: t('reset'), onAction: () => setDialog('reset') },
          isDisabled
            ? { id: 'enable', label: t('enable'), onAction: enable }
            : { id: 'disable', label: t('disable'), onAction: disable },
          { id: 'remove', label: t('remove'), onAction: () => setDialog('remove') },
        ]}
      />
      {dialog === 'role' && <RoleDialog role={role} onChoose={assign} onClose={() => setDialog(null)} />}
      {dialog === 'remove' && <RemoveDialog name={name} onRemove={remove} onClose={() => setDialog(null)} />}
      {dialog === 'reset' && <ResetDialog id={id} name={name} onClose={() => setDialog(null)} />}
    </>
  );
}
