import type { Node } from '@tiptap/pm/model';
import { canonicalBody } from '#editorial/body/canonical.ts';
import type { Block, BodyDocument } from '#editorial/body/document.ts';

interface Json {
  type: string;
  attrs?: Record<string, unknown>;
  content?: Json[];
  marks?: Json[];
  text?: string;
}

/** What an editor's node knows beside what a body says: only these of its attributes go into the body. */
const kept: Record<string, readonly string[]> = {
  paragraph: ['dir'],
  heading: ['level', 'dir'],
  orderedList: ['start'],
  blockquote: ['cite'],
  pullQuote: ['cite'],
  aside: ['title'],
  figure: ['name', 'alt', 'caption', 'credit'],
  embed: ['href', 'title'],
};

const known = new WeakMap<Node, Block>();

/**
 * The body that an editor's document is. Blocks that did not change are the same objects as before, so that a key in a
 * long article costs no more than its paragraph.
 */
export function bodyOfDoc(doc: Node): BodyDocument {
  return { type: 'doc', content: doc.children.map(blockOf) };
}

function blockOf(node: Node): Block {
  const block = known.get(node) ?? canonicalBlock(plain(node.toJSON()));
  known.set(node, block);
  return block;
}

function canonicalBlock(json: Json): Block {
  const [block] = canonicalBody({ type: 'doc', content: [json as Block] }).content;
  return block as Block;
}

function plain({ type, attrs = {}, content, marks, text }: Json): Json {
  const own = (kept[type] ?? []).filter((name) => attrs[name] !== null && attrs[name] !== undefined);
  return {
    type,
    ...(own.length > 0 && { attrs: Object.fromEntries(own.map((name) => [name, attrs[name]])) }),
    ...(content && { content: content.map(plain) }),
    ...(marks && { marks }),
    ...(text !== undefined && { text }),
  };
}
