'use client';

import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { CheckboxField } from '../../controls/checkbox-field.tsx';
import { sectionOptions } from '../../controls/section-options.ts';
import { Select } from '../../controls/select.tsx';
import { useContentField, useEditing } from '../editing.ts';
import { ChoicesField } from './choices-field.tsx';
import { LineField } from './line-field.tsx';
import { SlugField } from './slug-field.tsx';

/** Everything about an article that is not read as part of it. */
export function Details() {
  const t = useTranslations('editor');
  const { view, mayWrite } = useEditing();
  const [sectionId, setSection] = useContentField('sectionId');
  const [breaking, setBreaking] = useContentField('breaking');
  const title = useId();
  return (
    <section aria-labelledby={title} className="panel panel-fields">
      <h2 id={title} className="panel-title">
        {t('details')}
      </h2>
      <div data-field="sectionId">
        <Select
          label={t('fields.sectionId')}
          options={sectionOptions(view.sections)}
          value={sectionId}
          onChange={setSection}
          isDisabled={!mayWrite}
        />
      </div>
      <ChoicesField kind="authors" />
      <ChoicesField kind="topics" />
      <LineField name="place" max={80} />
      <SlugField />
      <LineField name="seoTitle" max={120} hint={t('seoHint')} />
      <CheckboxField isSelected={breaking} onChange={setBreaking} isDisabled={!mayWrite}>
        {t('fields.breaking')}
      </CheckboxField>
    </section>
  );
}
