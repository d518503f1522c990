'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { isBlank } from '#editorial/body/body-facts.ts';
import type { BodyDocument } from '#editorial/body/document.ts';
import { fromMarkdown } from '#editorial/body/from-markdown.ts';
import { plainText } from '#editorial/body/plain-text.ts';
import { toMarkdown } from '#editorial/body/to-markdown.ts';
import { TextField } from '../controls/text-field.tsx';

interface Props {
  label: string;
  value: BodyDocument;
  onChange: (body: BodyDocument) => void;
  dir: 'rtl' | 'ltr';
}

/** The text of a page as Markdown. One that says more than Markdown can is shown, and not changed. */
export function BodyEditor({ label, value, onChange, dir }: Props) {
  const t = useTranslations('taxonomy');
  const [text, setText] = useState(() => (isBlank(value) ? '' : toMarkdown(value)));
  if (text === null) {
    return (
      <TextField
        label={label}
        hint={t('bodyFixed')}
        value={plainText(value)}
        lines={20}
        dir={dir}
        isReadOnly
      />
    );
  }
  return (
    <TextField
      label={label}
      hint={t('bodyHint')}
      value={text}
      lines={20}
      dir={dir}
      onChange={(typed) => {
        setText(typed);
        onChange(fromMarkdown(typed));
      }}
    />
  );
}
