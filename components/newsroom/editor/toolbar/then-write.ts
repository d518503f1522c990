import type { Editor } from '@tiptap/core';

/**
 * Does what was chosen in a menu and goes back into the text: a menu gives the focus back to its button first, in the
 * frame after it closed.
 */
export function thenWrite(editor: Editor, work: () => void): void {
  work();
  requestAnimationFrame(() => requestAnimationFrame(() => editor.commands.focus()));
}
