import type { Editor } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import { canonicalBody } from '#editorial/body/canonical.ts';
import type { BodyDocument } from '#editorial/body/document.ts';

/**
 * Shows another body in the place of this one, as one step that can be undone. Blocks that are the same stay, and the
 * cursor with them. `isOwn`: it is the work of the person who writes, and is kept like what they type.
 */
export function replaceBody(editor: Editor, body: BodyDocument, isOwn = false): void {
  const { state, view } = editor;
  const next = state.schema.nodeFromJSON(canonicalBody(body));
  const tr = closeHistory(state.tr);
  const [before, after] = [state.doc.children, next.children];
  let head = 0;
  while (head < Math.min(before.length, after.length) && before[head]?.eq(after[head] ?? next)) head += 1;
  let tail = 0;
  const most = Math.min(before.length, after.length) - head;
  while (tail < most && before.at(-1 - tail)?.eq(after.at(-1 - tail) ?? next)) tail += 1;
  const sizeOf = (nodes: readonly { nodeSize: number }[]) =>
    nodes.reduce((sum, { nodeSize }) => sum + nodeSize, 0);
  const from = sizeOf(before.slice(0, head));
  const to = from + sizeOf(before.slice(head, before.length - tail));
  tr.replaceWith(from, to, after.slice(head, after.length - tail));
  if (!isOwn) tr.setMeta('preventUpdate', true);
  view.dispatch(tr);
}
