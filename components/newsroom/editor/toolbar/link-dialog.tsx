'use client';

import type { Editor } from '@tiptap/core';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { isSafeHref } from '#editorial/body/safe-href.ts';
import { Button } from '../../controls/button.tsx';
import { TextField } from '../../controls/text-field.tsx';
import { FormDialog } from './form-dialog.tsx';

/** Asks where the selected words lead. */
export function LinkDialog({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const t = useTranslations('editor.linkDialog');
  const [given] = useState<string>(() => editor.getAttributes('link').href ?? '');
  const [href, setHref] = useState(given);
  const [isTold, setIsTold] = useState(false);
  const whole = wholeAddress(href);
  const submit = () => {
    setIsTold(true);
    if (!isSafeHref(whole)) return;
    const chain = editor.chain().focus().extendMarkRange('link');
    if (editor.state.selection.empty && !given) {
      chain
        .insertContent({ type: 'text', text: whole, marks: [{ type: 'link', attrs: { href: whole } }] })
        .run();
    } else {
      chain.setMark('link', { href: whole }).run();
    }
    onClose();
  };
  const remove = () => {
    editor.chain().focus().extendMarkRange('link').unsetMark('link').run();
    onClose();
  };
  return (
    <FormDialog
      title={t('title')}
      onSubmit={submit}
      onClose={onClose}
      more={given !== '' && <Button onPress={remove}>{t('remove')}</Button>}
    >
      <TextField
        label={t('href')}
        hint={t('hint')}
        value={href}
        onChange={setHref}
        dir="ltr"
        autoFocus
        error={isTold && !isSafeHref(whole) ? t('wrong') : undefined}
      />
    </FormDialog>
  );
}

/** «example.org/a» and «a@example.org», as people write addresses, with what browsers need before them. */
function wholeAddress(typed: string): string {
  const href = typed.trim();
  if (/^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(href)) return `mailto:${href}`;
  if (/^[\w-]+(?:\.[\w-]+)+(?:[/?#]\S*)?$/.test(href)) return `https://${href}`;
  return href;
}
