'use client';

import type { Editor } from '@tiptap/core';
import { useTranslations } from 'next-intl';
import { type MenuAction, MenuButton } from '../../controls/menu-button.tsx';
import { thenWrite } from './then-write.ts';

/** What can be done to the table that the cursor is in. «After» is the way that its text runs, in either direction. */
export function TableMenu({ editor }: { editor: Editor }) {
  const t = useTranslations('editor.tableMenu');
  const { commands } = editor;
  const act = (id: Parameters<typeof t>[0], work: () => boolean): MenuAction => ({
    id,
    label: t(id),
    onAction: () => thenWrite(editor, work),
  });
  return (
    <MenuButton
      label={
        <>
          {t('label')} <span aria-hidden="true">▾</span>
        </>
      }
      actions={[
        act('rowBefore', () => commands.addRowBefore()),
        act('rowAfter', () => commands.addRowAfter()),
        act('rowRemove', () => commands.deleteRow()),
        act('columnBefore', () => commands.addColumnBefore()),
        act('columnAfter', () => commands.addColumnAfter()),
        act('columnRemove', () => commands.deleteColumn()),
        act('headRow', () => commands.toggleHeaderRow()),
        act('headColumn', () => commands.toggleHeaderColumn()),
        act('remove', () => commands.deleteTable()),
      ]}
    />
  );
}
