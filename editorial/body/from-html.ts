import { parseFragment } from 'parse5';
import type { Block, BodyDocument } from './document.ts';
import { cutDepths } from './html-depth.ts';
import { directionOfElement } from './html-direction.ts';
import { containers, type Element, holdsBlocks, isElement, type Node, silent } from './html-elements.ts';
import { embedFigure, frameBlocks, mediaBlocks } from './html-embeds.ts';
import { figureBlocks, pictureBlocks } from './html-figures.ts';
import { collectInlines, lineOf, paragraphsOf, withMarkOf } from './html-inlines.ts';
import { listBlocks } from './html-lists.ts';
import { preformattedBlocks } from './html-preformatted.ts';
import { asideBlocks, quoteBlocks } from './html-quotes.ts';
import type { Reading } from './html-reading.ts';
import { tableBlocks } from './html-tables.ts';
import { Inlines } from './inlines.ts';
import { noPictures, type PictureNames } from './picture-names.ts';

/**
 * Reads HTML as editors and other systems write it into a body. Nothing of it is passed through: known elements become
 * blocks and marks, all others only lend their words.
 */
export function fromHtml(html: string, pictures: PictureNames = noPictures): BodyDocument {
  const { childNodes } = parseFragment(html);
  cutDepths(childNodes);
  const reading: Reading = { pictures, marks: [], dir: undefined, blocks: blocksOf };
  return { type: 'doc', content: blocksOf(childNodes, reading) };
}

function blocksOf(nodes: Node[], reading: Reading): Block[] {
  const blocks: Block[] = [];
  const inlines = new Inlines();
  const flush = () => {
    const line = inlines.take();
    if (line) blocks.push(...paragraphsOf(line, reading.dir));
  };
  for (const node of nodes) {
    const block = isElement(node) ? blockOf(node, reading) : null;
    if (block) {
      flush();
      blocks.push(...block);
    } else if (isElement(node) && holdsBlocks(node)) {
      flush();
      blocks.push(...blocksOf(node.childNodes, inside(node, reading)));
    } else {
      collectInlines(node, reading.marks, inlines);
    }
  }
  flush();
  return blocks;
}

function inside(element: Element, reading: Reading): Reading {
  const marks = withMarkOf(element, reading.marks);
  const dir = directionOfElement(element) ?? reading.dir;
  return marks === reading.marks && dir === reading.dir ? reading : { ...reading, marks, dir };
}

/** The blocks an element is; null: it is part of a line. */
function blockOf(element: Element, around: Reading): Block[] | null {
  const name = element.tagName;
  if (silent.has(name)) return [];
  const reading = inside(element, around);
  if (containers.has(name)) return figureBlocks(element, reading) ?? blocksOf(element.childNodes, reading);
  switch (name) {
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return heading(element, reading);
    case 'ul':
    case 'ol':
      return figureBlocks(element, reading) ?? listBlocks(element, reading);
    case 'blockquote':
      return quoteBlocks(element, reading);
    case 'aside':
    case 'details':
      return asideBlocks(element, reading);
    case 'pre':
      return preformattedBlocks(element, reading);
    case 'hr':
      return [{ type: 'horizontalRule' }];
    case 'figure':
      return embedFigure(element) ?? figureBlocks(element, reading) ?? blocksOf(element.childNodes, reading);
    case 'img':
      return pictureBlocks(element, reading);
    case 'table':
      return tableBlocks(element, reading);
    case 'iframe':
      return frameBlocks(element);
    case 'video':
    case 'audio':
      return mediaBlocks(element, reading);
    default:
      return null;
  }
}

/** A heading, with the pictures that stand in it after it. */
function heading(element: Element, reading: Reading): Block[] {
  const level = Math.min(4, Math.max(2, Number(element.tagName.slice(1))));
  const content = lineOf(element.childNodes);
  const { dir } = reading;
  return content ? [{ type: 'heading', attrs: { level, ...(dir && { dir }) }, content }] : [];
}
