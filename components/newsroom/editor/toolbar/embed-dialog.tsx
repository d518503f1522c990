'use client';

import type { Editor } from '@tiptap/core';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { embedOf } from '#editorial/body/embeds.ts';
import { editionFormats } from '#messages/editions.ts';
import { Button } from '../../controls/button.tsx';
import { Dialog } from '../../controls/dialog.tsx';
import { TextField } from '../../controls/text-field.tsx';
import { useEditing } from '../editing.ts';

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
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setIsTold(true);
    if (!isRight) return;
    const attrs = { href: href.trim(), title: title.trim() };
    if (at === undefined) editor.chain().focus().insertContent({ type: 'embed', attrs }).run();
    else {
      editor.view.dispatch(editor.state.tr.setNodeMarkup(at, null, attrs));
      editor.commands.focus();
    }
    onClose();
  };
  return (
    <Dialog title={t('title')} isOpen onClose={onClose}>
      <form onSubmit={submit} className="dialog-form">
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
        <div className="dialog-foot">
          <Button kind="main" type="submit">
            {t('done')}
          </Button>
          <Button onPress={onClose}>{t('cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
}
