'use client';

import { useTranslations } from 'next-intl';
import { Select } from '../controls/select.tsx';
import { TextField } from '../controls/text-field.tsx';
import { NamedForm } from '../taxonomy/named-form.tsx';
import type { AuthorName, PersonName } from './name.ts';

interface Props {
  edition: string;
  /** null: a new one. */
  row: AuthorName | null;
  people: PersonName[];
  onClose: () => void;
}

const nobody = 'nobody';

export function AuthorForm({ edition, row, people, onClose }: Props) {
  const t = useTranslations('taxonomy');
  return (
    <NamedForm
      id={row?.id ?? null}
      before={fieldsOf(row)}
      make={(value) => ({ type: 'author.make', edition, ...value })}
      alter={(value) => ({ type: 'author.change', ...value })}
      onClose={onClose}
    >
      {(value, put, errorAt) => (
        <>
          <TextField
            label={t('role')}
            hint={t('roleHint')}
            dir="auto"
            value={value.role}
            onChange={(role) => put({ role })}
            error={errorAt('role')}
          />
          <TextField
            label={t('bio')}
            lines={4}
            dir="auto"
            value={value.bio}
            onChange={(bio) => put({ bio })}
            error={errorAt('bio')}
          />
          <Select
            label={t('account')}
            options={[
              { id: nobody, label: t('noAccount') },
              ...people.map(({ id, name }) => ({ id, label: name })),
            ]}
            value={value.userId ?? nobody}
            onChange={(id) => put({ userId: id === nobody ? null : id })}
            error={errorAt('userId')}
          />
        </>
      )}
    </NamedForm>
  );
}

function fieldsOf(row: AuthorName | null) {
  const { name = '', slug = '', role = '', bio = '', userId = null } = row ?? {};
  return { name, slug, role, bio, userId };
}
