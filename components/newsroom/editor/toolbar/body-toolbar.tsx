'use client';

import type { Editor } from '@tiptap/core';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { Group, Toolbar } from 'react-aria-components';
import { flushSync } from 'react-dom';
import { turnDirection } from '../body/block-commands.ts';
import { onRequest } from '../body/requests.ts';
import { CleanUpButton } from './clean-up-button.tsx';
import { DetailsDialog } from './details-dialog.tsx';
import { InsertMenu } from './insert-menu.tsx';
import { LanguageButton } from './language-button.tsx';
import { LinkDialog } from './link-dialog.tsx';
import { StyleMenu } from './style-menu.tsx';
import { TableMenu } from './table-menu.tsx';
import { ToolButton } from './tool-button.tsx';
import { useToolState } from './use-tool-state.ts';

/** The tools of the text: one stop for the Tab key, arrows inside, Escape back into the text. */
export function BodyToolbar({ editor }: { editor: Editor }) {
  const t = useTranslations('editor.tools');
  const state = useToolState(editor);
  const bar = useRef<HTMLDivElement>(null);
  const [opened, setOpened] = useState<'link' | 'details' | null>(null);
  useEffect(
    () =>
      onRequest(editor, (request) => {
        if (request === 'toolbar') bar.current?.querySelector('button')?.focus();
        // At once: the next key is meant for what was asked for, and in the text it would replace what is selected.
        else if (request !== 'spelling') flushSync(() => setOpened(request));
      }),
    [editor],
  );
  useEffect(() => {
    const life = new AbortController();
    const leave = (event: KeyboardEvent) => event.key === 'Escape' && editor.commands.focus();
    bar.current?.addEventListener('keydown', leave, life);
    return () => life.abort();
  }, [editor]);
  const close = () => setOpened(null);
  const run = () => editor.chain().focus();
  return (
    <>
      <Toolbar ref={bar} aria-label={t('label')} className="toolbar">
        <StyleMenu editor={editor} state={state} />
        <Group className="tool-group" aria-label={t('marks')}>
          <ToolButton
            shape="bold"
            label={t('bold')}
            shortcut="Ctrl B"
            isOn={state.bold}
            onPress={() => run().toggleBold().run()}
          />
          <ToolButton
            shape="italic"
            label={t('italic')}
            shortcut="Ctrl I"
            isOn={state.italic}
            onPress={() => run().toggleItalic().run()}
          />
          <ToolButton
            shape="link"
            label={t('link')}
            shortcut="Ctrl Shift K"
            isOn={state.link}
            onPress={() => setOpened('link')}
          />
          <LanguageButton editor={editor} state={state} />
        </Group>
        <Group className="tool-group" aria-label={t('blocks')}>
          <ToolButton
            shape="bullets"
            label={t('bullets')}
            shortcut="Ctrl Shift 8"
            isOn={state.bulletList}
            onPress={() => run().toggleBulletList().run()}
          />
          <ToolButton
            shape="numbers"
            label={t('numbers')}
            shortcut="Ctrl Shift 7"
            isOn={state.orderedList}
            onPress={() => run().toggleOrderedList().run()}
          />
          <ToolButton
            shape="direction"
            label={t('direction')}
            shortcut="Ctrl Shift X"
            isOn={state.isTurned}
            onPress={() => {
              turnDirection(editor);
              editor.commands.focus();
            }}
          />
        </Group>
        <InsertMenu editor={editor} />
        {state.table && <TableMenu editor={editor} />}
        {state.described && (
          <ToolButton label={t('details')} shortcut="Ctrl Shift E" onPress={() => setOpened('details')} />
        )}
        <Group className="tool-group ms-auto" aria-label={t('text')}>
          <CleanUpButton editor={editor} />
          <ToolButton
            shape="undo"
            label={t('undo')}
            shortcut="Ctrl Z"
            isDisabled={!state.canUndo}
            onPress={() => run().undo().run()}
          />
          <ToolButton
            shape="redo"
            label={t('redo')}
            shortcut="Ctrl Shift Z"
            isDisabled={!state.canRedo}
            onPress={() => run().redo().run()}
          />
        </Group>
      </Toolbar>
      {opened === 'link' && <LinkDialog editor={editor} onClose={close} />}
      {opened === 'details' && <DetailsDialog editor={editor} onClose={close} />}
    </>
  );
}
