import type { Editor } from '@tiptap/core';
import { NodeSelection, TextSelection } from '@tiptap/pm/state';
import type { Finding } from '#editorial/checks/finding.ts';
import { askFor } from '../body/requests.ts';
import { positionOf } from './position-of.ts';

/** Leads to what a finding is about: selects the words, the block, or puts the cursor into the field. */
export function jumpTo({ path, range }: Finding, editor: Editor | null): void {
  if (path.startsWith('body.')) {
    if (editor) jumpInText(editor, path, range);
    return;
  }
  const field = document.querySelector<HTMLElement>(
    `[data-field="${path}"] :is(textarea, input, button:not([tabindex="-1"]))`,
  );
  field?.focus();
  field?.scrollIntoView({ block: 'center' });
  if (range && (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)) {
    field.setSelectionRange(range.from, range.to);
  }
}

function jumpInText(editor: Editor, path: string, range: Finding['range']): void {
  const { state, view } = editor;
  const found = positionOf(state.doc, path, range);
  if (!found) return;
  const selection = found.isText
    ? TextSelection.create(state.doc, found.from, found.to)
    : NodeSelection.create(state.doc, found.from);
  view.focus();
  view.dispatch(state.tr.setSelection(selection));
  const at = view.domAtPos(found.from).node;
  (at instanceof Element ? at : at.parentElement)?.scrollIntoView({ block: 'center' });
  if (path.includes('.attrs.')) askFor(editor, 'details');
}
