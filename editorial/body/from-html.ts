import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import type { Block, BodyDocument, FigureBlock, ListItem, Mark, Paragraph } from './document.ts';
import { embedOf } from './embeds.ts';
import { galleryOf } from './gallery.ts';
import { cutDepths } from './html-depth.ts';
import {
  attribute,
  containers,
  descendants,
  type Element,
  holdsBlocks,
  isBlock,
  isElement,
  type Node,
  silent,
  textOf,
} from './html-elements.ts';
import { Inlines } from './inlines.ts';
import { languageTag } from './language-tag.ts';
import { noPictures, type PictureNames } from './picture-names.ts';
import { readable } from './readable.ts';
import { isSafeHref } from './safe-href.ts';

/**
 * Reads HTML as editors and other systems write it into a body. Nothing of it is passed through: known elements become
 * blocks and marks, all others only lend their words.
 */
export function fromHtml(html: string, pictures: PictureNames = noPictures): BodyDocument {
  const { childNodes } = parseFragment(html);
  cutDepths(childNodes);
  return { type: 'doc', content: blocksOf(childNodes, pictures) };
}

/** @param marks what the words carry from a line's element that holds blocks, as a link around paragraphs */
function blocksOf(nodes: Node[], pictures: PictureNames, marks: Mark[] = []): Block[] {
  const blocks: Block[] = [];
  const inlines = new Inlines();
  const flush = () => {
    const content = inlines.take();
    if (content) blocks.push({ type: 'paragraph', content });
  };
  for (const node of nodes) {
    const block = isElement(node) ? blockOf(node, pictures, marks) : null;
    if (block) {
      flush();
      blocks.push(...block);
    } else if (isElement(node) && holdsBlocks(node)) {
      flush();
      blocks.push(...blocksOf(node.childNodes, pictures, withMark(marks, node)));
    } else {
      collect(node, marks, inlines);
    }
  }
  flush();
  return blocks;
}

/** The blocks an element is; null: it is part of a line. */
function blockOf(element: Element, pictures: PictureNames, marks: Mark[]): Block[] | null {
  const children = element.childNodes;
  if (containers.has(element.tagName)) return blocksOf(children, pictures, marks);
  switch (element.tagName) {
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6': {
      const level = Math.min(4, Math.max(2, Number(element.tagName.slice(1))));
      const content = line(children);
      return content ? [{ type: 'heading', attrs: { level }, content }] : [];
    }
    case 'ul':
    case 'ol':
      return list(element, pictures);
    case 'blockquote':
      return wrapped(blocksOf(children, pictures), (content) => ({
        type: 'blockquote',
        attrs: { cite: '' },
        content,
      }));
    case 'aside':
    case 'details':
      return wrapped(blocksOf(children, pictures), (content) => ({
        type: 'aside',
        attrs: { title: '' },
        content,
      }));
    case 'pre': {
      const text = readable(textOf(element));
      return text.trim() ? [{ type: 'codeBlock', content: [{ type: 'text', text }] }] : [];
    }
    case 'hr':
      return [{ type: 'horizontalRule' }];
    case 'figure':
      return figures(element, pictures);
    case 'img':
      return figure(element, '', pictures);
    case 'table':
      return table(element);
    case 'iframe':
    case 'video':
      return embed(element);
    default:
      return silent.has(element.tagName) ? [] : null;
  }
}

function list(element: Element, pictures: PictureNames): Block[] {
  const items: ListItem[] = descendants(element, ['li'], ['ul', 'ol'])
    .map((item) => ({ type: 'listItem' as const, content: blocksOf(item.childNodes, pictures) }))
    .filter((item) => item.content.length > 0);
  if (items.length === 0) return [];
  if (element.tagName === 'ul') return [{ type: 'bulletList', content: items }];
  const given = Number.parseInt(attribute(element, 'start'), 10);
  const start = Number.isSafeInteger(given) ? given : 1;
  return [{ type: 'orderedList', attrs: { start }, content: items }];
}

function table(element: Element): Block[] {
  const rows = descendants(element, ['tr'], ['table']).map((row) => ({
    type: 'tableRow' as const,
    content: descendants(row, ['th', 'td'], ['table']).map((cell) => ({
      type: cell.tagName === 'th' ? ('tableHeader' as const) : ('tableCell' as const),
      content: [{ type: 'paragraph', content: line(cell.childNodes) } satisfies Paragraph],
    })),
  }));
  const filled = rows.filter((row) => row.content.length > 0);
  return filled.length > 0 ? [{ type: 'table', content: filled }] : [];
}

function figures(element: Element, pictures: PictureNames): Block[] {
  const caption = descendants(element, ['figcaption'], []).map(textOf).join(' ').trim();
  const images = descendants(element, ['img'], []);
  if (images.length === 0) return blocksOf(element.childNodes, pictures);
  return galleryOf(images.flatMap((image) => figure(image, caption, pictures)));
}

/** What is shown from elsewhere, where it may be; whatever else a frame holds is left out. */
function embed(element: Element): Block[] {
  const [source] = descendants(element, ['source'], []);
  const href = attribute(element, 'src').trim() || (source ? attribute(source, 'src').trim() : '');
  const title = readable(attribute(element, 'title')).slice(0, 300);
  return embedOf(href) ? [{ type: 'embed', attrs: { href, title } }] : [];
}

function figure(image: Element, caption: string, pictures: PictureNames): FigureBlock[] {
  const name = pictures(attribute(image, 'src'));
  return name ? [{ type: 'figure', attrs: { name, alt: attribute(image, 'alt'), caption, credit: '' } }] : [];
}

function wrapped(content: Block[], make: (content: Block[]) => Block): Block[] {
  return content.length > 0 ? [make(content)] : [];
}

function line(nodes: Node[]) {
  const inlines = new Inlines();
  for (const node of nodes) collect(node, [], inlines);
  return inlines.take();
}

function collect(node: Node, marks: Mark[], inlines: Inlines): void {
  if (node.nodeName === '#text') {
    inlines.text((node as DefaultTreeAdapterTypes.TextNode).value.replace(/[ \t\r\n]+/g, ' '), marks);
    return;
  }
  if (!isElement(node) || silent.has(node.tagName)) return;
  if (node.tagName === 'br') {
    inlines.hardBreak();
    return;
  }
  const apart = isBlock(node);
  if (apart) inlines.text(' ', marks);
  const inner = withMark(marks, node);
  for (const child of node.childNodes) collect(child, inner, inlines);
  if (apart) inlines.text(' ', marks);
}

function withMark(marks: Mark[], element: Element): Mark[] {
  const own = markOf(element);
  return own && !marks.some((mark) => mark.type === own.type) ? [...marks, own] : marks;
}

function markOf(element: Element): Mark | null {
  switch (element.tagName) {
    case 'strong':
    case 'b':
      return { type: 'bold' };
    case 'em':
    case 'i':
      return { type: 'italic' };
    case 's':
    case 'del':
      return { type: 'strike' };
    case 'code':
    case 'kbd':
      return { type: 'code' };
    case 'a': {
      const href = attribute(element, 'href').trim();
      return isSafeHref(href) ? { type: 'link', attrs: { href } } : null;
    }
    case 'span':
    case 'bdi': {
      const lang = attribute(element, 'lang');
      return languageTag.test(lang) ? { type: 'foreign', attrs: { lang } } : null;
    }
    default:
      return null;
  }
}
