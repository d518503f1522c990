'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { type AnnouncementType, announcementTypes } from '#editorial/announcement-types.ts';
import type { Refusal, Result } from '#editorial/refusal.ts';
import { editionIds } from '#messages/editions.ts';
import { useFieldErrors } from '../client/field-errors.ts';
import { useRefusalText } from '../client/refusal-text.ts';
import { CheckboxField } from '../controls/checkbox-field.tsx';
import { Select } from '../controls/select.tsx';
import { TextField } from '../controls/text-field.tsx';
import { ChangeForm } from '../taxonomy/change-form.tsx';
import { useEditionNames } from './edition-names.ts';

export interface WebhookWords {
  address: string;
  events: AnnouncementType[];
  edition: string | null;
}

interface Props {
  first: WebhookWords;
  onSave: (words: WebhookWords) => Promise<Result<unknown>>;
  onCancel: () => void;
}

const all = 'all';

/** Where messages go, and what they tell. */
export function WebhookForm({ first, onSave, onCancel }: Props) {
  const t = useTranslations('webhooks');
  const nameOf = useEditionNames();
  const refusalText = useRefusalText();
  const [words, setWords] = useState(first);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [isBusy, setBusy] = useState(false);
  const textOf = (given: Refusal) =>
    given.code === 'invalid-input' && (given.field === 'address' || given.field === 'events')
      ? t(`wrong.${given.field}`)
      : refusalText(given);
  const { errorAt, problem } = useFieldErrors(refusal, textOf);
  const change = (part: Partial<WebhookWords>) => setWords({ ...words, ...part });
  const choose = (event: AnnouncementType, isChosen: boolean) =>
    change({
      events: announcementTypes.filter((one) => (one === event ? isChosen : words.events.includes(one))),
    });

  const submit = async () => {
    setBusy(true);
    const saved = await onSave(words);
    setBusy(false);
    setRefusal(saved.ok ? null : saved.refusal);
  };

  return (
    <ChangeForm
      submit={t('save')}
      problem={problem('address', 'events')}
      isBusy={isBusy}
      onSubmit={submit}
      onCancel={onCancel}
    >
      <TextField
        label={t('address')}
        hint={t('addressHint')}
        dir="ltr"
        type="url"
        value={words.address}
        onChange={(address) => change({ address })}
        error={errorAt('address')}
        autoFocus
      />
      <fieldset className="grid gap-1">
        <legend className="field-label">{t('heard')}</legend>
        {announcementTypes.map((event) => (
          <CheckboxField
            key={event}
            isSelected={words.events.includes(event)}
            onChange={(isChosen) => choose(event, isChosen)}
          >
            {t(`event.${event}`)}
          </CheckboxField>
        ))}
        <p role="alert" className="field-error empty:hidden">
          {errorAt('events')}
        </p>
      </fieldset>
      <Select
        label={t('edition')}
        value={words.edition ?? all}
        onChange={(id) => change({ edition: id === all ? null : id })}
        options={[null, ...editionIds].map((id) => ({ id: id ?? all, label: nameOf(id) }))}
      />
    </ChangeForm>
  );
}
