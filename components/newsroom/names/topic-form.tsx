'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { isolate } from '#arabic/isolate.ts';
import { ChangeForm } from '../taxonomy/change-form.tsx';
import { NameAndSlug } from '../taxonomy/name-and-slug.tsx';
import { useChange } from '../taxonomy/use-change.ts';
import type { Name } from './name.ts';

interface Props {
  edition: string;
  /** null: a new one. */
  row: Name | null;
  onClose: () => void;
}

export function TopicForm({ edition, row, onClose }: Props) {
  const t = useTranslations('taxonomy');
  const { change, isBusy, errorAt, problem } = useChange();
  const [value, setValue] = useState({ name: row?.name ?? '', slug: row?.slug ?? '' });

  const submit = async () => {
    const done = row
      ? await change(
          { subjectId: row.id, commands: [{ type: 'topic.change', ...value }] },
          {
            text: t('changed', { name: isolate(value.name) }),
            undo: {
              subjectId: row.id,
              commands: [{ type: 'topic.change', name: row.name, slug: row.slug }],
            },
          },
        )
      : await change(
          { commands: [{ type: 'topic.make', edition, ...value }] },
          { text: t('made', { name: isolate(value.name) }) },
        );
    if (done) onClose();
  };

  return (
    <ChangeForm
      submit={row ? t('save') : t('add')}
      problem={problem('name', 'slug')}
      isBusy={isBusy}
      onSubmit={submit}
      onCancel={onClose}
    >
      <NameAndSlug
        label={t('name')}
        value={value}
        onChange={setValue}
        isNew={row === null}
        nameError={errorAt('name')}
        slugError={errorAt('slug')}
      />
    </ChangeForm>
  );
}
