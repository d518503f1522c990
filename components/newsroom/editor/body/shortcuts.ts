import { Extension } from '@tiptap/core';
import { moveBlock, turnDirection } from './block-commands.ts';
import { askFor } from './requests.ts';

/** Keys of the text; what opens a dialog is asked for, and done where the dialog is drawn. */
export const Shortcuts = Extension.create({
  name: 'shortcuts',
  addKeyboardShortcuts() {
    const { editor } = this;
    return {
      'Mod-Shift-x': () => turnDirection(editor),
      'Mod-Shift-k': () => askFor(editor, 'link'),
      'Mod-Shift-e': () => askFor(editor, 'details'),
      'Alt-Shift-ArrowUp': () => moveBlock(editor, -1),
      'Alt-Shift-ArrowDown': () => moveBlock(editor, 1),
      'Mod-.': () => askFor(editor, 'spelling'),
      'Alt-F10': () => askFor(editor, 'toolbar'),
    };
  },
});
