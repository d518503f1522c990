import type { Block, FigureBlock } from './document.ts';
import { galleryOf } from './gallery.ts';
import { directionOfElement } from './html-direction.ts';
import {
  attribute,
  descendants,
  type Element,
  hasClass,
  isElement,
  type Node,
  silent,
  textOf,
} from './html-elements.ts';
import { lineOf, paragraphsOf } from './html-inlines.ts';
import { pictureAddress } from './html-picture-address.ts';
import type { Reading } from './html-reading.ts';

/** How WordPress, its plugins and Ghost call what holds pictures that belong together, and one with its words. */
const holders = new Set(
  (
    'gallery wp-block-gallery blocks-gallery-grid tiled-gallery wp-block-jetpack-tiled-gallery ' +
    'wp-block-jetpack-slideshow wp-caption'
  ).split(' '),
);
const captioned = new Set(['wp-caption', 'gallery-item', 'blocks-gallery-item']);
const captions = new Set(['wp-caption-text', 'gallery-caption', 'blocks-gallery-caption']);

/**
 * The pictures of a figure, or of what its class names a gallery: each with the words below it, and what is said of all
 * of them as a paragraph. Null: it holds none, or more than pictures, and is read like anything else.
 */
export function figureBlocks(element: Element, reading: Reading): Block[] | null {
  const isHolder = element.tagName === 'figure' || (element.attrs.length > 0 && hasClass(element, holders));
  if (!isHolder || holdsMore(element)) return null;
  const unit = unitOf(element);
  if (unit.images.length === 0) return null;
  const figures = unit.images.flatMap(({ image, caption }) => pictureBlocks(image, reading, caption));
  const line = lineOf(unit.captions);
  const dir = directionOfElement(element) ?? reading.dir;
  return [...galleryOf(figures), ...(line ? paragraphsOf(line, dir) : [])];
}

/** A picture that the library has; nothing where it has none at the address. */
export function pictureBlocks(image: Element, { pictures }: Reading, caption = ''): FigureBlock[] {
  const name = pictures(pictureAddress(image));
  return name ? [{ type: 'figure', attrs: { name, alt: attribute(image, 'alt'), caption, credit: '' } }] : [];
}

interface Unit {
  images: { image: Element; caption: string }[];
  /** What is said of all the pictures. */
  captions: Element[];
}

/** A single picture takes what is said of the whole. */
function unitOf(element: Element): Unit {
  const unit: Unit = { images: [], captions: [] };
  gather(element.childNodes, unit);
  const [only] = unit.images;
  if (!only || unit.images.length > 1 || only.caption !== '') return unit;
  const caption = unit.captions.map(textOf).join(' ').replace(/\s+/g, ' ').trim();
  return { images: [{ image: only.image, caption }], captions: [] };
}

function gather(nodes: Node[], unit: Unit): void {
  for (const node of nodes) {
    if (!isElement(node) || silent.has(node.tagName)) continue;
    if (node.tagName === 'img') {
      unit.images.push({ image: node, caption: '' });
    } else if (isCaption(node)) {
      unit.captions.push(node);
    } else if (node.tagName === 'figure' || hasClass(node, captioned)) {
      const inner = unitOf(node);
      unit.images.push(...inner.images);
      unit.captions.push(...inner.captions);
    } else {
      gather(node.childNodes, unit);
    }
  }
}

function isCaption(element: Element): boolean {
  return element.tagName === 'figcaption' || (element.attrs.length > 0 && hasClass(element, captions));
}

/** Words that are no caption, or what is played: a table, a quotation or a film that a system has put into a figure. */
function holdsMore(element: Element): boolean {
  if (descendants(element, ['iframe', 'video', 'audio'], []).length > 0) return true;
  return hasWords(element.childNodes);
}

function hasWords(nodes: Node[]): boolean {
  return nodes.some((node) => {
    if (!isElement(node)) return node.nodeName === '#text' && textOf(node).trim() !== '';
    return !silent.has(node.tagName) && !isCaption(node) && hasWords(node.childNodes);
  });
}
