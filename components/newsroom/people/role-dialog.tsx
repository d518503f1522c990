'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { PeopleRole } from '#editorial/roles.ts';
import { Button } from '../controls/button.tsx';
import { Dialog } from '../controls/dialog.tsx';
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
      <div className="flex gap-2">
        <Button kind="main" onPress={() => (role === before ? onClose() : onChoose(role))}>
          {t('save')}
        </Button>
        <Button kind="quiet" onPress={onClose}>
          {t('cancel')}
        </Button>
      </div>
    </Dialog>
  );
}
