import type { BodyDocument } from './document.ts';

/** What stands by itself in a body and is read as one: a paragraph, a heading, a picture, a row of a table. */
export interface Piece {
  /** The type of its block; of what stands in a list, a quotation or an aside, theirs too: `bulletList paragraph`. */
  kind: string;
  text: string;
  /** All that is not its text: marks, links, level, direction. Equal for pieces that look alike. */
  form: string;
}

/** Any node of a body: what is compared needs not to know each kind of block, and those to come are compared too. */
interface AnyNode {
  type: string;
  text?: string;
  attrs?: Record<string, unknown> | undefined;
  marks?: unknown[] | undefined;
  content?: AnyNode[] | undefined;
}

const inlineTypes = new Set(['text', 'hardBreak']);

/** A body as the pieces that it is read in, from top to bottom. */
export function piecesOf(body: BodyDocument): Piece[] {
  return body.content.flatMap((block) => piecesIn(block as AnyNode, []));
}

function piecesIn(node: AnyNode, around: readonly string[]): Piece[] {
  const { type, content = [] } = node;
  const isWhole = type === 'tableRow' || content.length === 0 || content.every(isInline);
  if (isWhole) return [{ kind: [...around, type].join(' '), text: textOf(node), form: formOf(node) }];
  const within = type === 'listItem' || type === 'table' ? around : [...around, type];
  const own = { ...node, content: [] };
  const said = textOf(own);
  return [
    ...(said === '' ? [] : [{ kind: [...around, type].join(' '), text: said, form: formOf(own) }]),
    ...content.flatMap((inner) => piecesIn(inner, within)),
  ];
}

function isInline({ type }: AnyNode): boolean {
  return inlineTypes.has(type);
}

function textOf({ type, text, attrs = {}, content = [] }: AnyNode): string {
  if (type === 'text') return text ?? '';
  if (type === 'hardBreak') return '\n';
  if (type === 'tableRow') return content.map(textOf).join(' | ');
  if (content.length > 0) return content.map(textOf).join(content.every(isInline) ? '' : '\n');
  return ['title', 'caption', 'alt', 'cite', 'credit', 'href', 'src']
    .flatMap((name) => (typeof attrs[name] === 'string' && attrs[name] !== '' ? [attrs[name]] : []))
    .join(' · ');
}

/** The node with its texts as lengths: runs of other marks have other lengths. */
function formOf(node: AnyNode): string {
  return JSON.stringify(node, (name, value) => (name === 'text' ? String(value).length : value));
}
