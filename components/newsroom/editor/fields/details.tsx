'use client';

import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { editionFormats } from '#messages/editions.ts';
import { CheckboxField } from '../../controls/checkbox-field.tsx';
import { Select } from '../../controls/select.tsx';
import { TextField } from '../../controls/text-field.tsx';
import { useContentField, useEditing } from '../editing.ts';
import { ChoicesField } from './choices-field.tsx';
import { SlugField } from './slug-field.tsx';

/** Everything about an article that is not read as part of it. */
export function Details() {
  const t = useTranslations('editor');
  const { view, mayWrite, edition } = useEditing();
  const [sectionId, setSection] = useContentField('sectionId');
  const [place, setPlace] = useContentField('place');
  const [seoTitle, setSeoTitle] = useContentField('seoTitle');
  const [breaking, setBreaking] = useContentField('breaking');
  const title = useId();
  const { dir } = editionFormats[edition];
  return (
    <section aria-labelledby={title} className="panel panel-fields">
      <h2 id={title} className="panel-title">
        {t('details')}
      </h2>
      <div data-field="sectionId">
        <Select
          label={t('fields.sectionId')}
          options={view.sections.map(({ id, name, depth }) => ({
            id,
            label: `${'— '.repeat(depth)}${name}`,
          }))}
          value={sectionId}
          onChange={setSection}
          isDisabled={!mayWrite}
        />
      </div>
      <ChoicesField kind="authors" />
      <ChoicesField kind="topics" />
      <TextField
        label={t('fields.place')}
        value={place}
        onChange={setPlace}
        maxLength={80}
        dir={dir}
        isReadOnly={!mayWrite}
      />
      <SlugField />
      <TextField
        label={t('fields.seoTitle')}
        hint={t('seoHint')}
        value={seoTitle}
        onChange={setSeoTitle}
        maxLength={120}
        dir={dir}
        isReadOnly={!mayWrite}
      />
      <CheckboxField isSelected={breaking} onChange={setBreaking} isDisabled={!mayWrite}>
        {t('fields.breaking')}
      </CheckboxField>
    </section>
  );
}
