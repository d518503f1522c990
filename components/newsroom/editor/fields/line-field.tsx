'use client';

import { useTranslations } from 'next-intl';
import { editionFormats } from '#messages/editions.ts';
import { TextField } from '../../controls/text-field.tsx';
import { useContentField, useEditing } from '../editing.ts';

interface Props {
  name: 'place' | 'seoTitle' | 'heroAlt' | 'heroCaption';
  /** What the server takes at most, in characters. */
  max: number;
  hint?: string;
}

/** A line of the article that stands outside its text. */
export function LineField({ name, max, hint }: Props) {
  const t = useTranslations('editor.fields');
  const { mayWrite, edition } = useEditing();
  const [value, setValue] = useContentField(name);
  return (
    <div data-field={name}>
      <TextField
        label={t(name)}
        hint={hint}
        value={value}
        onChange={setValue}
        maxLength={max}
        dir={editionFormats[edition].dir}
        isReadOnly={!mayWrite}
      />
    </div>
  );
}
