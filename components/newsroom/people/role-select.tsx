'use client';

import { useTranslations } from 'next-intl';
import { type PeopleRole, peopleRoles } from '#editorial/roles.ts';
import { Select } from '../controls/select.tsx';

interface Props {
  role: PeopleRole;
  onChange: (role: PeopleRole) => void;
  error?: string | undefined;
}

/** One of the roles, with what it may do below. */
export function RoleSelect({ role, onChange, error }: Props) {
  const t = useTranslations('people');
  return (
    <div className="grid gap-1">
      <Select
        label={t('role')}
        options={peopleRoles.map((id) => ({ id, label: t(`roles.${id}`) }))}
        value={role}
        onChange={(id) => onChange(id as PeopleRole)}
        error={error}
      />
      <p className="field-hint" aria-live="polite">
        {t(`roleHint.${role}`)}
      </p>
    </div>
  );
}
