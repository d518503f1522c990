'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import { isolate } from '#arabic/isolate.ts';
import { ChangeForm } from '../taxonomy/change-form.tsx';
import { useChange } from '../taxonomy/use-change.ts';
import type { Name } from './name.ts';

interface Props {
  noun: 'topic' | 'author';
  rows: Name[];
  onDone: () => void;
  onClose: () => void;
}

/** Asks which of several names stays; the articles and addresses of the others become its own. */
export function MergeForm({ noun, rows, onDone, onClose }: Props) {
  const t = useTranslations('taxonomy');
  const { change, isBusy, problem } = useChange();
  const most = rows.reduce((one, other) => (other.articles > one.articles ? other : one), rows[0] as Name);
  const [intoId, setIntoId] = useState(most.id);
  const into = rows.find(({ id }) => id === intoId) ?? most;
  const others = rows.filter(({ id }) => id !== intoId);

  const submit = async () => {
    const fromIds = others.map(({ id }) => id);
    const sent = { subjectId: intoId, commands: [{ type: `${noun}.merge` as const, fromIds }] };
    if (await change(sent, { text: t('merged', { name: isolate(into.name) }) })) onDone();
  };

  return (
    <ChangeForm submit={t('merge')} problem={problem()} isBusy={isBusy} onSubmit={submit} onCancel={onClose}>
      <RadioGroup value={intoId} onChange={setIntoId} className="field">
        <Label className="field-label">{t('whichStays')}</Label>
        {rows.map(({ id, name, articles }) => (
          <Radio key={id} value={id} className="radio">
            <span className="grow">
              <bdi>{name}</bdi>
            </span>
            <span className="text-second">{t('articles', { count: articles })}</span>
          </Radio>
        ))}
      </RadioGroup>
      <p className="field-hint">
        {t('mergeHint', {
          count: others.reduce((sum, { articles }) => sum + articles, 0),
          name: isolate(into.name),
        })}
      </p>
    </ChangeForm>
  );
}
