'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { PeopleRole } from '#editorial/roles.ts';
import { Dialog } from '../controls/dialog.tsx';
import { DialogActions } from '../controls/dialog-actions.tsx';
import { RoleSelect } from './role-select.tsx';

interface Props {
  role: PeopleRole;
  onChoose: (role: PeopleRole) => void;
  onClose: () => void;
}

export function RoleDialog({ role: before, onChoose, onClose }: Props) {
  const t = useTranslations('people');
  const [role, setRole] = useState(before);
  return (
    <Dialog title={t('changeRole')} isOpen onClose={onClose}>
      <RoleSelect role={role} onChange={setRole} />
      <DialogActions
        main={{ label: t('save'), onPress: () => (role === before ? onClose() : onChoose(role)) }}
        out={{ label: t('cancel'), onPress: onClose }}
      />
    </Dialog>
  );
}
