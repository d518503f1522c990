'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { isolate } from '#arabic/isolate.ts';
import { closesCircle, sectionTints } from '#editorial/sections.ts';
import { Select } from '../controls/select.tsx';
import { ChangeForm } from '../taxonomy/change-form.tsx';
import { NameAndSlug } from '../taxonomy/name-and-slug.tsx';
import { useChange } from '../taxonomy/use-change.ts';
import type { DeskSection } from './section.ts';

interface Props {
  edition: string;
  /** null: a new one. */
  section: DeskSection | null;
  sections: DeskSection[];
  onClose: () => void;
}

const none = 'none';

export function SectionForm({ edition, section, sections, onClose }: Props) {
  const t = useTranslations('taxonomy');
  const { change, isBusy, errorAt, problem } = useChange();
  const before = fieldsOf(section);
  const [value, setValue] = useState(before);
  const tree = new Map(sections.map((one) => [one.id, one]));
  const parents = sections.filter(({ id }) => section === null || !closesCircle(tree, section.id, id));

  const submit = async () => {
    const done = section
      ? await change(
          { subjectId: section.id, commands: [{ type: 'section.change', ...value }] },
          {
            text: t('changed', { name: isolate(value.name) }),
            undo: { subjectId: section.id, commands: [{ type: 'section.change', ...before }] },
          },
        )
      : await change(
          { commands: [{ type: 'section.make', edition, ...value }] },
          { text: t('made', { name: isolate(value.name) }) },
        );
    if (done) onClose();
  };

  return (
    <ChangeForm
      submit={section ? t('save') : t('add')}
      problem={problem('name', 'slug', 'parentId', 'tint')}
      isBusy={isBusy}
      onSubmit={submit}
      onCancel={onClose}
    >
      <NameAndSlug
        label={t('name')}
        value={value}
        onChange={(named) => setValue({ ...value, ...named })}
        isNew={section === null}
        nameError={errorAt('name')}
        slugError={errorAt('slug')}
      />
      <Select
        label={t('parent')}
        options={[
          { id: none, label: t('noParent') },
          ...parents.map(({ id, name }) => ({ id, label: name })),
        ]}
        value={value.parentId ?? none}
        onChange={(id) => setValue({ ...value, parentId: id === none ? null : id })}
        error={errorAt('parentId')}
      />
      <Select
        label={t('tint')}
        options={[none, ...sectionTints].map((id) => ({ id, label: t(`tints.${id as 'none'}`) }))}
        value={value.tint ?? none}
        onChange={(id) => setValue({ ...value, tint: id === none ? null : id })}
        error={errorAt('tint')}
      />
    </ChangeForm>
  );
}

function fieldsOf(section: DeskSection | null) {
  const { name = '', slug = '', parentId = null, tint = null } = section ?? {};
  return { name, slug, parentId, tint };
}
