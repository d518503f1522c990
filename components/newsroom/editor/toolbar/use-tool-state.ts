'use client';

import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { describedBlock } from '../body/block-commands.ts';

/** What the tools show of the place that the cursor is at. */
export function useToolState(editor: Editor) {
  return useEditorState({ editor, selector: ({ editor }) => toolState(editor) });
}

export type ToolState = ReturnType<typeof toolState>;

function toolState(editor: Editor) {
  const is = (name: string, attributes?: Record<string, unknown>) => editor.isActive(name, attributes);
  const levels = [2, 3, 4] as const;
  const { parent } = editor.state.selection.$from;
  return {
    bold: is('bold'),
    italic: is('italic'),
    link: is('link'),
    foreign: is('foreign'),
    bulletList: is('bulletList'),
    orderedList: is('orderedList'),
    blockquote: is('blockquote'),
    pullQuote: is('pullQuote'),
    aside: is('aside'),
    codeBlock: is('codeBlock'),
    table: is('table'),
    level: levels.find((level) => is('heading', { level })) ?? null,
    isTurned: Boolean(parent.attrs.dir),
    described: describedBlock(editor)?.node.type.name ?? null,
    canUndo: editor.can().undo(),
    canRedo: editor.can().redo(),
  };
}
