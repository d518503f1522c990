/** A block as the editor of WordPress stores it: its markup, with the blocks inside it in their places. */
export interface BlockNode {
  /** Without `core/`, which may be left out: `paragraph`, `core-embed/youtube`, `jetpack/map`. */
  name: string;
  attributes: Record<string, unknown>;
  /** It has no markup of its own, and is made on the server whenever it is shown. */
  isDynamic: boolean;
  inner: (string | BlockNode)[];
}

const comment = /<!--\s+(\/)?wp:([a-z][a-z0-9_-]*(?:\/[a-z][a-z0-9_-]*)?)\s+(?:(\{[\s\S]*\})\s+)?(\/)?-->/y;

/** Blocks inside more blocks than these are read as part of the outer one. */
const deepest = 40;

/**
 * Reads the comments that bound blocks, as
 * https://developer.wordpress.org/block-editor/explanations/architecture/key-concepts/ describes them. A comment that
 * closes nothing is left out; a block that is not closed ends where the text does.
 */
export function blockTree(content: string): (string | BlockNode)[] {
  const root: (string | BlockNode)[] = [];
  const open: BlockNode[] = [];
  let at = 0;
  let end = -1;
  for (let start = content.indexOf('<!--'), next = 0; start >= 0; start = next) {
    next = content.indexOf('<!--', start + 4);
    if (start > end) end = content.indexOf('-->', start);
    if (end < 0) break;
    if (next >= 0 && next < end) continue;
    const text = content.slice(start, end + 3);
    comment.lastIndex = 0;
    const [, closing, written = '', json, isDynamic] = comment.exec(text) ?? [];
    if (written === '') continue;
    const siblings = open.at(-1)?.inner ?? root;
    if (start > at) siblings.push(content.slice(at, start));
    at = end + 3;
    const name = written.replace(/^core\//, '');
    if (closing) {
      const of = open.findLastIndex((block) => block.name === name);
      if (of >= 0) open.length = of;
    } else {
      const block: BlockNode = {
        name,
        attributes: attributesOf(json),
        isDynamic: Boolean(isDynamic),
        inner: [],
      };
      siblings.push(block);
      if (!isDynamic && open.length < deepest) open.push(block);
    }
  }
  if (at < content.length) (open.at(-1)?.inner ?? root).push(content.slice(at));
  return root;
}

function attributesOf(json: string | undefined): Record<string, unknown> {
  if (!json) return {};
  try {
    return JSON.parse(json) as Record<string, unknown>;
  } catch {
    return {};
  }
}
