'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useEdition } from '#components/ui/edition.ts';
import { isolatedText } from '#components/ui/isolated-text.ts';
import { intervals } from '#editorial/wire/due.ts';
import type { WireRow, WireView } from '#editorial/wire/view.ts';
import { CheckboxField } from '../controls/checkbox-field.tsx';
import { sectionOptions } from '../controls/section-options.ts';
import { Select } from '../controls/select.tsx';
import { TextField } from '../controls/text-field.tsx';
import { ChangeForm } from '../taxonomy/change-form.tsx';
import { useSourceChange } from './use-source-change.ts';

interface Props {
  edition: string;
  /** null: a new one is made. */
  source: WireRow | null;
  sections: WireView['sections'];
  onClose: () => void;
}

const own = 'own';
const languages = ['ar', 'en', 'fr', 'es', 'de', 'tr', 'fa', 'ru', 'zh'] as const;

/** The fields of a watched source. */
export function SourceForm({ edition, source, sections, onClose }: Props) {
  const t = useTranslations('wire');
  const page = useEdition();
  const { change, isBusy, errorAt, problem } = useSourceChange();
  const [value, setValue] = useState(() => fieldsOf(source, sections));
  const put = (changed: Partial<typeof value>) => setValue({ ...value, ...changed });

  const submit = async () => {
    const name = isolatedText(value.name, page);
    const done = source
      ? await change(
          {
            subjectId: source.id,
            expectedVersion: source.version,
            commands: [{ type: 'wire.change', ...value }],
          },
          { text: t('changed', { name }) },
        )
      : await change({ commands: [{ type: 'wire.make', edition, ...value }] }, { text: t('made', { name }) });
    if (done) onClose();
  };

  return (
    <ChangeForm
      submit={source ? t('save') : t('make')}
      problem={problem('name', 'href', 'sectionId', 'credit')}
      isBusy={isBusy}
      onSubmit={submit}
      onCancel={onClose}
    >
      <TextField
        label={t('name')}
        dir="auto"
        value={value.name}
        onChange={(name) => put({ name })}
        error={errorAt('name')}
        autoFocus
      />
      <TextField
        label={t('href')}
        hint={t('hrefHint')}
        dir="ltr"
        value={value.href}
        onChange={(href) => put({ href })}
        error={errorAt('href')}
      />
      <Select
        label={t('section')}
        options={sectionOptions(sections)}
        value={value.sectionId || null}
        onChange={(sectionId) => put({ sectionId })}
        error={errorAt('sectionId')}
      />
      <Select
        label={t('every')}
        options={intervals.map((minutes) => ({
          id: String(minutes),
          label:
            minutes < 60 ? t('minutes', { count: minutes }) : t('hours', { count: Math.round(minutes / 60) }),
        }))}
        value={String(value.everyMinutes)}
        onChange={(minutes) => put({ everyMinutes: Number(minutes) })}
      />
      <div className="grid gap-1">
        <Select
          label={t('language')}
          options={[own, ...languages.filter((id) => id !== edition)].map((id) => ({
            id,
            label: t(`languages.${id as 'own'}`),
          }))}
          value={value.language ?? own}
          onChange={(id) => put({ language: id === own ? null : id })}
        />
        <p className="field-hint">{t('languageHint')}</p>
      </div>
      <TextField
        label={t('credit')}
        hint={t('creditHint')}
        dir="auto"
        value={value.credit}
        onChange={(credit) => put({ credit })}
        error={errorAt('credit')}
      />
      <CheckboxField isSelected={value.isOn} onChange={(isOn) => put({ isOn })}>
        {t('isOn')}
      </CheckboxField>
    </ChangeForm>
  );
}

function fieldsOf(source: WireRow | null, sections: WireView['sections']) {
  const { name = '', href = '', credit = '', language = null, everyMinutes = 15, isOn = true } = source ?? {};
  return {
    name,
    href,
    sectionId: source?.sectionId ?? sections[0]?.id ?? '',
    everyMinutes,
    language,
    credit,
    isOn,
  };
}
