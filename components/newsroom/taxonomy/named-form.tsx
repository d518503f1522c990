'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { isolate } from '#arabic/isolate.ts';
import type { CommandInput } from '#editorial/commands/command.ts';
import { ChangeForm } from './change-form.tsx';
import { NameAndSlug } from './name-and-slug.tsx';
import { useChange } from './use-change.ts';

interface Props<Value extends { name: string; slug: string }> {
  /** What is changed; null: a new one is made. */
  id: string | null;
  before: Value;
  make: (value: Value) => CommandInput;
  alter: (value: Value) => CommandInput;
  onClose: () => void;
  /** The fields after name and address. */
  children?: (
    value: Value,
    put: (change: Partial<Value>) => void,
    errorAt: (field: string) => string | undefined,
  ) => ReactNode;
}

/** The form of something that has a name and an address: it makes a new one, or changes one and can take that back. */
export function NamedForm<Value extends { name: string; slug: string }>(props: Props<Value>) {
  const { id, before, make, alter, onClose, children } = props;
  const t = useTranslations('taxonomy');
  const { change, isBusy, errorAt, problem } = useChange();
  const [value, setValue] = useState(before);
  const put = (changed: Partial<Value>) => setValue({ ...value, ...changed });

  const submit = async () => {
    const name = isolate(value.name);
    const done =
      id === null
        ? await change({ commands: [make(value)] }, { text: t('made', { name }) })
        : await change(
            { subjectId: id, commands: [alter(value)] },
            { text: t('changed', { name }), undo: { subjectId: id, commands: [alter(before)] } },
          );
    if (done) onClose();
  };

  return (
    <ChangeForm
      submit={id === null ? t('add') : t('save')}
      problem={problem(...Object.keys(before))}
      isBusy={isBusy}
      onSubmit={submit}
      onCancel={onClose}
    >
      <NameAndSlug
        label={t('name')}
        value={value}
        onChange={(named) => setValue({ ...value, ...named })}
        isNew={id === null}
        nameError={errorAt('name')}
        slugError={errorAt('slug')}
      />
      {children?.(value, put, errorAt)}
    </ChangeForm>
  );
}
