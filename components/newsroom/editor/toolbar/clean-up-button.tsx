'use client';

import type { Editor } from '@tiptap/core';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { isolates } from '#components/ui/isolated.tsx';
import type { ArticleContent } from '#editorial/article.ts';
import { type CleanedContent, cleanUpContent } from '#editorial/clean-content.ts';
import { editionFormats } from '#messages/editions.ts';
import { Dialog } from '../../controls/dialog.tsx';
import { DialogActions } from '../../controls/dialog-actions.tsx';
import { notify } from '../../controls/notices.tsx';
import { replaceBody } from '../body/replace-body.ts';
import { useEditing } from '../editing.ts';
import { ToolButton } from './tool-button.tsx';

/** Puts the typography of the whole article right, shows what that changed, and takes it back in one step. */
export function CleanUpButton({ editor }: { editor: Editor }) {
  const t = useTranslations('editor.cleanUp');
  const { keeper, edition } = useEditing();
  const [done, setDone] = useState<{ cleaned: CleanedContent; before: ArticleContent } | null>(null);
  const { tag, dir } = editionFormats[edition];
  const clean = () => {
    const before = keeper.current().content;
    const cleaned = cleanUpContent(before, tag);
    if (cleaned.differences.length === 0) return notify({ text: t('nothing'), tone: 'done' });
    apply(cleaned.changes);
    setDone({ cleaned, before });
  };
  const apply = ({ body, ...fields }: Partial<ArticleContent>) => {
    if (Object.keys(fields).length > 0) keeper.change(fields);
    if (body) replaceBody(editor, body, true);
  };
  const takeBack = () => {
    if (!done) return;
    const names = Object.keys(done.cleaned.changes) as (keyof ArticleContent)[];
    apply(Object.fromEntries(names.map((name) => [name, done.before[name]])));
    setDone(null);
  };
  return (
    <>
      <ToolButton shape="clean" label={t('label')} onPress={clean} />
      {done && (
        <Dialog title={t('title')} isOpen onClose={() => setDone(null)} size="wide">
          <p role="status">{t.rich('count', { count: done.cleaned.differences.length, ...isolates })}</p>
          <ul className="clean-up" dir={dir} lang={tag}>
            {done.cleaned.differences.map((runs, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a list that is drawn once
              <li key={at}>
                {runs.map(({ kind, text }, n) => {
                  const Run = kind === 'added' ? 'ins' : kind === 'removed' ? 'del' : 'span';
                  // biome-ignore lint/suspicious/noArrayIndexKey: as above
                  return <Run key={n}>{text}</Run>;
                })}
              </li>
            ))}
          </ul>
          <DialogActions
            main={{ label: t('keep'), onPress: () => setDone(null), autoFocus: true }}
            out={{ label: t('takeBack'), onPress: takeBack }}
          />
        </Dialog>
      )}
    </>
  );
}
