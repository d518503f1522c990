import type { Node } from '@tiptap/pm/model';

/**
 * The positions in the editor's document of what a finding points at: the whole of a block's words, or the stretch of
 * them that it names. A break counts one unit in both.
 * @param path `body.content.3.content.0`, or of an attribute of a block: `body.content.3.attrs.alt`
 * @returns null where the document has changed and nothing stands there any more
 */
export function positionOf(
  doc: Node,
  path: string,
  range?: { from: number; to: number },
): { from: number; to: number; isText: boolean } | null {
  const steps = [...path.matchAll(/\.content\.(\d+)/g)].map(([, step]) => Number(step));
  let node = doc;
  let at = 0;
  for (const step of steps) {
    if (step >= node.childCount) return null;
    // The document has no opening of its own; every other block's first child stands behind one.
    if (node !== doc) at += 1;
    for (let before = 0; before < step; before++) at += node.child(before).nodeSize;
    node = node.child(step);
  }
  if (steps.length === 0) return null;
  if (!node.isTextblock) return { from: at, to: at + node.nodeSize, isText: false };
  const start = at + 1;
  const end = start + node.content.size;
  if (!range) return { from: start, to: end, isText: true };
  return { from: Math.min(start + range.from, end), to: Math.min(start + range.to, end), isText: true };
}
