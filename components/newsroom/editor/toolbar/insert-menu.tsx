'use client';

import type { Editor } from '@tiptap/core';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { MediaItem } from '#editorial/library.ts';
import { MenuButton } from '../../controls/menu-button.tsx';
import { useEditing } from '../editing.ts';
import { MediaPicker } from '../late-dialogs.ts';
import { EmbedDialog } from './embed-dialog.tsx';
import { thenWrite } from './then-write.ts';

/** What can be put into the text beside words. */
export function InsertMenu({ editor }: { editor: Editor }) {
  const t = useTranslations('editor.insert');
  const { addPicture } = useEditing();
  const [opened, setOpened] = useState<'figure' | 'gallery' | 'embed' | null>(null);
  const figureOf = ({ name, alt, caption, credit }: MediaItem) => ({
    type: 'figure',
    attrs: { name, alt, caption, credit },
  });
  const pick = (media: MediaItem) => {
    addPicture(media);
    const figure = figureOf(media);
    if (opened === 'figure') editor.chain().focus().insertContent(figure).run();
    else addToGallery(editor, figure);
  };
  return (
    <>
      <MenuButton
        label={
          <>
            {t('label')} <span aria-hidden="true">▾</span>
          </>
        }
        actions={[
          { id: 'figure', label: t('figure'), onAction: () => setOpened('figure') },
          { id: 'gallery', label: t('gallery'), onAction: () => setOpened('gallery') },
          { id: 'embed', label: t('embed'), onAction: () => setOpened('embed') },
          {
            id: 'table',
            label: t('table'),
            onAction: () =>
              thenWrite(editor, () => editor.commands.insertTable({ rows: 3, cols: 3, withHeaderRow: true })),
          },
          {
            id: 'rule',
            label: t('rule'),
            onAction: () => thenWrite(editor, () => editor.commands.setHorizontalRule()),
          },
        ]}
      />
      {opened === 'embed' && <EmbedDialog editor={editor} onClose={() => setOpened(null)} />}
      <MediaPicker
        kind={opened === 'gallery' ? 'gallery' : 'figure'}
        isOpen={opened === 'figure' || opened === 'gallery'}
        onClose={() => setOpened(null)}
        onPick={pick}
      />
    </>
  );
}

/** Puts a picture at the end of the gallery that is selected or that the cursor is in; otherwise a new one begins. */
function addToGallery(editor: Editor, figure: { type: string; attrs: Record<string, string> }): void {
  const { $from } = editor.state.selection;
  for (let depth = $from.depth; depth > 0; depth--) {
    if ($from.node(depth).type.name !== 'gallery') continue;
    editor.commands.insertContentAt($from.end(depth), figure);
    return;
  }
  const at = editor.state.selection.to;
  editor.commands.insertContent({ type: 'gallery', content: [figure] });
  // The next picture is for the same gallery: the selection goes onto its first one.
  editor.state.doc.nodesBetween(0, editor.state.doc.content.size, (node, position) => {
    if (node.type.name === 'gallery' && position <= at + 1 && position + node.nodeSize >= at)
      editor.commands.setNodeSelection(position + 1);
    return node.type.name !== 'gallery';
  });
}
