'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import type { Refusal } from '#editorial/refusal.ts';
import type { PeopleRole } from '#editorial/roles.ts';
import { ask } from '../client/execute.ts';
import { useFieldErrors } from '../client/field-errors.ts';
import { DialogActions } from '../controls/dialog-actions.tsx';
import { TextField } from '../controls/text-field.tsx';
import { RoleSelect } from './role-select.tsx';

interface Props {
  onInvited: (link: { name: string; path: string }) => void;
  onCancel: () => void;
}

/** Asks whom a link lets in, and as what. */
export function InviteForm({ onInvited, onCancel }: Props) {
  const t = useTranslations('people');
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<PeopleRole>('writer');
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const { errorAt, problem } = useFieldErrors(refusal);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const body = JSON.stringify({ invite: { name, email, role } });
    const made = await ask<{ path: string }>('/api/newsroom/people/links', { method: 'POST', body });
    if (made.ok) onInvited({ name, path: made.value.path });
    else setRefusal(made.refusal);
  };

  return (
    <form onSubmit={submit} className="grid gap-4" noValidate>
      <TextField
        label={t('name')}
        value={name}
        onChange={setName}
        error={errorAt('name')}
        dir="auto"
        autoFocus
        isRequired
      />
      <TextField
        label={t('email')}
        type="email"
        value={email}
        onChange={setEmail}
        error={errorAt('email')}
        dir="ltr"
        isRequired
      />
      <RoleSelect role={role} onChange={setRole} error={errorAt('role')} />
      <p role="alert" className="field-error empty:hidden">
        {problem('name', 'email', 'role')}
      </p>
      <DialogActions main={{ label: t('makeLink') }} out={{ label: t('cancel'), onPress: onCancel }} />
    </form>
  );
}
