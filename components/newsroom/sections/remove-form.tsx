'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { isolate } from '#arabic/isolate.ts';
import { closesCircle } from '#editorial/sections.ts';
import { Select } from '../controls/select.tsx';
import { ChangeForm } from '../taxonomy/change-form.tsx';
import { useChange } from '../taxonomy/use-change.ts';
import type { DeskSection } from './section.ts';

interface Props {
  section: DeskSection;
  sections: DeskSection[];
  onClose: () => void;
}

/** Asks what takes over the articles and sub-sections of a section, and removes it. */
export function RemoveSectionForm({ section, sections, onClose }: Props) {
  const t = useTranslations('taxonomy');
  const { change, isBusy, errorAt, problem, refusal } = useChange();
  const { id, name } = section;
  // An article that will only come here once what waits beside it is released is known by the refusal.
  const articles = section.articles || Number(refusal?.values?.articles ?? 0);
  const below = sections.filter(({ parentId }) => parentId === id).length;
  const isEmpty = articles === 0 && below === 0;
  const tree = new Map(sections.map((one) => [one.id, one]));
  const others = sections.filter((one) => !closesCircle(tree, id, one.id));
  const [intoId, setIntoId] = useState<string | null>(isEmpty ? null : section.parentId);

  const submit = async () => {
    const { edition, slug, parentId, tint, position } = section;
    const again = { type: 'section.make' as const, edition, slug, name, parentId, tint, position };
    const done = await change(
      { subjectId: id, commands: [{ type: 'section.remove', intoId }] },
      {
        text: t('removed', { name: isolate(name) }),
        ...(isEmpty && { undo: { subjectId: id, commands: [again] } }),
      },
    );
    if (done) onClose();
  };

  return (
    <ChangeForm
      submit={t('remove')}
      problem={problem('intoId')}
      isBusy={isBusy}
      onSubmit={submit}
      onCancel={onClose}
    >
      <p>{isEmpty ? t('sectionEmpty') : t('sectionHolds', { articles, sections: below })}</p>
      {!isEmpty && (
        <Select
          label={t('takesOver')}
          placeholder={t('chooseSection')}
          options={others.map((one) => ({ id: one.id, label: one.name }))}
          value={intoId}
          onChange={setIntoId}
          error={errorAt('intoId')}
        />
      )}
    </ChangeForm>
  );
}
