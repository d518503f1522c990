'use client';

import type { Editor } from '@tiptap/core';
import { useTranslations } from 'next-intl';
import { type MenuAction, MenuButton } from '../../controls/menu-button.tsx';
import { moveBlock, toggleContainer } from '../body/block-commands.ts';
import { thenWrite } from './then-write.ts';
import type { ToolState } from './use-tool-state.ts';

/** What the block is that the cursor stands in, and what else it could be. */
export function StyleMenu({ editor, state }: { editor: Editor; state: ToolState }) {
  const t = useTranslations('editor.style');
  const act = (id: string, label: string, work: () => void, shortcut?: string): MenuAction => ({
    id,
    label,
    ...(shortcut !== undefined && { shortcut }),
    onAction: () => thenWrite(editor, work),
  });
  const levels = [2, 3, 4] as const;
  return (
    <MenuButton
      label={
        <>
          <span className="style-name">{t(nameOf(state))}</span>
          <span aria-hidden="true">▾</span>
        </>
      }
      name={t('label', { style: t(nameOf(state)) })}
      actions={[
        act('paragraph', t('paragraph'), () => editor.commands.setParagraph(), 'Ctrl Alt 0'),
        ...levels.map((level) =>
          act(
            `heading${level}`,
            t(`heading${level}`),
            () => editor.commands.setHeading({ level }),
            `Ctrl Alt ${level}`,
          ),
        ),
        act('blockquote', t('blockquote'), () => toggleContainer(editor, 'blockquote')),
        act('pullQuote', t('pullQuote'), () => toggleContainer(editor, 'pullQuote')),
        act('aside', t('aside'), () => toggleContainer(editor, 'aside')),
        act('codeBlock', t('codeBlock'), () => editor.commands.toggleNode('codeBlock', 'paragraph')),
        act('code', t('code'), () => editor.commands.toggleMark('code')),
        act('strike', t('strike'), () => editor.commands.toggleStrike(), 'Ctrl Shift S'),
        act('up', t('up'), () => moveBlock(editor, -1), 'Alt Shift ↑'),
        act('down', t('down'), () => moveBlock(editor, 1), 'Alt Shift ↓'),
      ]}
    />
  );
}

function nameOf({ level, blockquote, pullQuote, aside, codeBlock }: ToolState) {
  if (level) return `heading${level}` as const;
  if (codeBlock) return 'codeBlock';
  if (pullQuote) return 'pullQuote';
  if (blockquote) return 'blockquote';
  return aside ? 'aside' : 'paragraph';
}
