'use client';

import { useTranslations } from 'next-intl';
import type { FormEvent } from 'react';
import { isolates } from '#components/ui/isolated.tsx';
import type { MediaItem } from '#editorial/library.ts';
import { Button } from '../controls/button.tsx';
import { DayField } from '../controls/day-field.tsx';
import { Refused } from '../controls/refused.tsx';
import { TextField } from '../controls/text-field.tsx';
import { lastDayOf, momentAfter } from './rights-day.ts';
import { type OnSaved, useChange } from './use-change.ts';
import { useTyped } from './use-typed.ts';

/** What is said of a picture: for those who cannot see it, beneath it, and about whose it is. */
export function PictureFacts({ item, onSaved }: { item: MediaItem; onSaved: OnSaved }) {
  const t = useTranslations('library');
  const { change, isBusy, refusal } = useChange(item, onSaved);
  const before = {
    alt: item.alt,
    caption: item.caption,
    credit: item.credit,
    rights: item.rights,
    day: lastDayOf(item.rightsUntil),
  };
  const { values: facts, type } = useTyped(before);
  const field = (name: Exclude<keyof typeof facts, 'day'>) => ({
    label: t(name),
    value: facts[name],
    onChange: (text: string) => type({ [name]: text }),
    isReadOnly: !item.mayChange,
  });

  const command = ({ day, ...words }: typeof facts) => ({
    type: 'media.describe' as const,
    ...words,
    rightsUntil: momentAfter(day),
  });
  const save = (event: FormEvent) => {
    event.preventDefault();
    void change(command(facts), command(before));
  };

  return (
    <form className="picture-facts" onSubmit={save}>
      <TextField {...field('alt')} lines={2} dir="auto" hint={t('altHint')} />
      <TextField {...field('caption')} lines={2} dir="auto" />
      <TextField {...field('credit')} dir="auto" hint={t('creditHint')} />
      <TextField {...field('rights')} dir="auto" hint={t('rightsHint')} />
      <DayField
        label={t('rightsUntil')}
        value={facts.day || null}
        onChange={(day) => type({ day: day ?? '' })}
        isReadOnly={!item.mayChange}
        hint={t('rightsUntilHint')}
        error={item.areRightsEnded && facts.day === before.day ? t('rightsEnded') : undefined}
      />
      <p className="picture-key field-hint">{t.rich('key', { key: item.name, ...isolates })}</p>
      <Refused refusal={refusal} />
      {item.mayChange ? (
        <div>
          <Button kind="main" type="submit" isDisabled={isBusy}>
            {t('save')}
          </Button>
        </div>
      ) : (
        <p className="field-hint">{t('readOnly')}</p>
      )}
    </form>
  );
}
