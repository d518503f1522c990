import type { Editor } from '@tiptap/core';
import { Fragment, type Node } from '@tiptap/pm/model';
import { NodeSelection, TextSelection } from '@tiptap/pm/state';
import { directionOf } from '#arabic/direction.ts';

/** The containers whose attributes a person fills in, with the one that says whose or what. */
export const described = { blockquote: 'cite', pullQuote: 'cite', aside: 'title' } as const;

export type DescribedBlock = keyof typeof described;

/** Turns the paragraphs and headings of the selection the other way, or back to the article's own. */
export function turnDirection(editor: Editor): boolean {
  const { state, view } = editor;
  const { from, to } = state.selection;
  const own = view.dom.getAttribute('dir') === 'ltr' ? 'ltr' : 'rtl';
  const other = own === 'rtl' ? 'ltr' : 'rtl';
  const { tr } = state;
  state.doc.nodesBetween(from, to, (node, at) => {
    if (!('dir' in node.attrs) || !node.isTextblock) return;
    tr.setNodeAttribute(at, 'dir', node.attrs.dir === other ? null : other);
  });
  if (!tr.docChanged) return false;
  view.dispatch(tr);
  return true;
}

/** Moves the block of the outermost level that the cursor is in past the one before or after it. */
export function moveBlock(editor: Editor, by: -1 | 1): boolean {
  const { state, view } = editor;
  const { selection, doc } = state;
  const index = selection.$from.index(0);
  const other = index + by;
  if (other < 0 || other >= doc.childCount) return false;
  const [first, second] = [Math.min(index, other), Math.max(index, other)];
  const start = doc.children.slice(0, first).reduce((sum, node) => sum + node.nodeSize, 0);
  const [above, below] = [doc.child(first), doc.child(second)];
  const tr = state.tr.replaceWith(
    start,
    start + above.nodeSize + below.nodeSize,
    Fragment.from([below, above]),
  );
  const moved = by < 0 ? -above.nodeSize : below.nodeSize;
  const at = (position: number) => Math.max(0, Math.min(position + moved, tr.doc.content.size));
  tr.setSelection(
    selection instanceof NodeSelection
      ? NodeSelection.create(tr.doc, at(selection.from))
      : TextSelection.between(tr.doc.resolve(at(selection.anchor)), tr.doc.resolve(at(selection.head))),
  );
  view.dispatch(tr.scrollIntoView());
  return true;
}

/** Puts the blocks of the selection into a container, or takes them out of the one that they are in. */
export function toggleContainer(editor: Editor, type: DescribedBlock): void {
  if (editor.isActive(type)) editor.chain().focus().lift(type).run();
  else
    editor
      .chain()
      .focus()
      .wrapIn(type, { [described[type]]: '' })
      .run();
}

/** The block with attributes of its own that the selection is in or on; null: there is none. */
export function describedBlock(editor: Editor): { node: Node; at: number } | null {
  const { selection } = editor.state;
  const isDescribed = ({ type }: Node) =>
    type.name in described || type.name === 'figure' || type.name === 'embed';
  if (selection instanceof NodeSelection && isDescribed(selection.node))
    return { node: selection.node, at: selection.from };
  for (let depth = selection.$from.depth; depth > 0; depth--) {
    const node = selection.$from.node(depth);
    if (isDescribed(node)) return { node, at: selection.$from.before(depth) };
  }
  return null;
}

/** Gives a block other attributes, if it is still there: another text may have taken the place of this one meanwhile. */
export function setAttributes(
  editor: Editor,
  at: number,
  name: string,
  attrs: Record<string, unknown>,
): void {
  const { state, view } = editor;
  if (state.doc.nodeAt(at)?.type.name === name) view.dispatch(state.tr.setNodeMarkup(at, null, attrs));
  editor.commands.focus();
}

/** Whether a phrase in Latin letters is what is selected: it is marked as English unless another language is named. */
export function languageOfSelection(editor: Editor, own: string): string {
  const { from, to } = editor.state.selection;
  const direction = directionOf(editor.state.doc.textBetween(from, to, ' '));
  if (direction === 'ltr') return own.startsWith('en') ? 'fr' : 'en';
  return own.startsWith('ar') ? 'fa' : 'ar';
}
