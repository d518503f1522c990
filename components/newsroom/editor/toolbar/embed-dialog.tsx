'use client';

import type { Editor } from '@tiptap/core';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { embedOf } from '#editorial/body/embeds.ts';
import { editionFormats } from '#messages/editions.ts';
import { TextField } from '../../controls/text-field.tsx';
import { setAttributes } from '../body/block-commands.ts';
import { useEditing } from '../editing.ts';
import { FormDialog } from './form-dialog.tsx';

interface Props {
  editor: Editor;
  /** The embed that is changed; without one a new one is put in. */
  at?: number;
  given?: { href: string; title: string };
  onClose: () => void;
}

/** Asks for the address of a video or post and for its title. */
export function EmbedDialog({ editor, at, given = { href: '', title: '' }, onClose }: Props) {
  const t = useTranslations('editor.embed');
  const { edition } = useEditing();
  const [href, setHref] = useState(given.href);
  const [title, setTitle] = useState(given.title);
  const [isTold, setIsTold] = useState(false);
  const isRight = embedOf(href.trim()) !== null;
  const submit = () => {
    setIsTold(true);
    if (!isRight) return;
    const attrs = { href: href.trim(), title: title.trim() };
    if (at === undefined) editor.chain().focus().insertContent({ type: 'embed', attrs }).run();
    else setAttributes(editor, at, 'embed', attrs);
    onClose();
  };
  return (
    <FormDialog title={t('title')} onSubmit={submit} onClose={onClose}>
      <TextField
        label={t('href')}
        hint={t('hrefHint')}
        value={href}
        onChange={setHref}
        dir="ltr"
        type="url"
        autoFocus
        error={isTold && !isRight ? t('hrefWrong') : undefined}
      />
      <TextField
        label={t('name')}
        hint={t('nameHint')}
        value={title}
        onChange={setTitle}
        maxLength={300}
        dir={editionFormats[edition].dir}
      />
    </FormDialog>
  );
}
