'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { isolate } from '#arabic/isolate.ts';
import { Select } from '../controls/select.tsx';
import { TextField } from '../controls/text-field.tsx';
import { ChangeForm } from '../taxonomy/change-form.tsx';
import { NameAndSlug } from '../taxonomy/name-and-slug.tsx';
import { useChange } from '../taxonomy/use-change.ts';
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
  const { change, isBusy, errorAt, problem } = useChange();
  const before = fieldsOf(row);
  const [value, setValue] = useState(before);

  const submit = async () => {
    const done = row
      ? await change(
          { subjectId: row.id, commands: [{ type: 'author.change', ...value }] },
          {
            text: t('changed', { name: isolate(value.name) }),
            undo: { subjectId: row.id, commands: [{ type: 'author.change', ...before }] },
          },
        )
      : await change(
          { commands: [{ type: 'author.make', edition, ...value }] },
          { text: t('made', { name: isolate(value.name) }) },
        );
    if (done) onClose();
  };

  return (
    <ChangeForm
      submit={row ? t('save') : t('add')}
      problem={problem('name', 'slug', 'role', 'bio', 'userId')}
      isBusy={isBusy}
      onSubmit={submit}
      onCancel={onClose}
    >
      <NameAndSlug
        label={t('name')}
        value={value}
        onChange={(named) => setValue({ ...value, ...named })}
        isNew={row === null}
        nameError={errorAt('name')}
        slugError={errorAt('slug')}
      />
      <TextField
        label={t('role')}
        hint={t('roleHint')}
        dir="auto"
        value={value.role}
        onChange={(role) => setValue({ ...value, role })}
        error={errorAt('role')}
      />
      <TextField
        label={t('bio')}
        lines={4}
        dir="auto"
        value={value.bio}
        onChange={(bio) => setValue({ ...value, bio })}
        error={errorAt('bio')}
      />
      <Select
        label={t('account')}
        options={[
          { id: nobody, label: t('noAccount') },
          ...people.map(({ id, name }) => ({ id, label: name })),
        ]}
        value={value.userId ?? nobody}
        onChange={(id) => setValue({ ...value, userId: id === nobody ? null : id })}
        error={errorAt('userId')}
      />
    </ChangeForm>
  );
}

function fieldsOf(row: AuthorName | null) {
  const { name = '', slug = '', role = '', bio = '', userId = null } = row ?? {};
  return { name, slug, role, bio, userId };
}
