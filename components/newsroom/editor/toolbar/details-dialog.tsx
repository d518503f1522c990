'use client';

import type { Editor } from '@tiptap/core';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { editionFormats } from '#messages/editions.ts';
import { TextField } from '../../controls/text-field.tsx';
import { type DescribedBlock, described, describedBlock, setAttributes } from '../body/block-commands.ts';
import { useEditing } from '../editing.ts';
import { EmbedDialog } from './embed-dialog.tsx';
import { FormDialog } from './form-dialog.tsx';

interface Props {
  editor: Editor;
  onClose: () => void;
}

/** What is told of the block that the cursor is in: of a picture its words, of a quotation whose it is. */
export function DetailsDialog({ editor, onClose }: Props) {
  const [found] = useState(() => describedBlock(editor));
  if (!found) return null;
  const { node, at } = found;
  const { name } = node.type;
  if (name === 'embed') {
    const { href, title } = node.attrs;
    return <EmbedDialog editor={editor} at={at} given={{ href, title }} onClose={onClose} />;
  }
  const fields =
    name === 'figure' ? (['alt', 'caption', 'credit'] as const) : [described[name as DescribedBlock]];
  return (
    <AttributesForm
      editor={editor}
      at={at}
      name={name}
      fields={fields}
      given={node.attrs}
      onClose={onClose}
    />
  );
}

interface FormProps extends Props {
  at: number;
  name: string;
  fields: readonly ('alt' | 'caption' | 'credit' | 'cite' | 'title')[];
  given: Record<string, string>;
}

function AttributesForm({ editor, at, name, fields, given, onClose }: FormProps) {
  const t = useTranslations('editor.attributes');
  const { edition } = useEditing();
  const [values, setValues] = useState(given);
  const submit = () => {
    const typed = fields.map((field) => [field, values[field]?.trim() ?? '']);
    setAttributes(editor, at, name, { ...given, ...Object.fromEntries(typed) });
    onClose();
  };
  return (
    <FormDialog title={t(`titles.${name as DescribedBlock | 'figure'}`)} onSubmit={submit} onClose={onClose}>
      {fields.map((field, n) => (
        <TextField
          key={field}
          label={t(field)}
          {...(field === 'alt' && { hint: t('altHint') })}
          value={values[field] ?? ''}
          onChange={(value) => setValues((now) => ({ ...now, [field]: value }))}
          maxLength={1000}
          dir={editionFormats[edition].dir}
          autoFocus={n === 0}
        />
      ))}
    </FormDialog>
  );
}
