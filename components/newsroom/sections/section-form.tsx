'use client';

import { useTranslations } from 'next-intl';
import { closesCircle, sectionTints } from '#editorial/sections.ts';
import { Select } from '../controls/select.tsx';
import { NamedForm } from '../taxonomy/named-form.tsx';
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
  const tree = new Map(sections.map((one) => [one.id, one]));
  const parents = sections.filter(({ id }) => section === null || !closesCircle(tree, section.id, id));
  return (
    <NamedForm
      id={section?.id ?? null}
      before={fieldsOf(section)}
      make={(value) => ({ type: 'section.make', edition, ...value })}
      alter={(value) => ({ type: 'section.change', ...value })}
      onClose={onClose}
    >
      {(value, put, errorAt) => (
        <>
          <Select
            label={t('parent')}
            options={[
              { id: none, label: t('noParent') },
              ...parents.map(({ id, name }) => ({ id, label: name })),
            ]}
            value={value.parentId ?? none}
            onChange={(id) => put({ parentId: id === none ? null : id })}
            error={errorAt('parentId')}
          />
          <Select
            label={t('tint')}
            options={[none, ...sectionTints].map((id) => ({ id, label: t(`tints.${id as 'none'}`) }))}
            value={value.tint ?? none}
            onChange={(id) => put({ tint: id === none ? null : id })}
            error={errorAt('tint')}
          />
        </>
      )}
    </NamedForm>
  );
}

function fieldsOf(section: DeskSection | null) {
  const { name = '', slug = '', parentId = null, tint = null } = section ?? {};
  return { name, slug, parentId, tint };
}
