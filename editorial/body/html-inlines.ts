import type { DefaultTreeAdapterTypes } from 'parse5';
import type { Inline, Mark, Paragraph } from './document.ts';
import { attribute, type Element, isBlock, isElement, type Node, silent } from './html-elements.ts';
import { quoteWords } from './html-inline-quotes.ts';
import { raiseSigns } from './html-raised.ts';
import { Inlines } from './inlines.ts';
import { languageTag } from './language-tag.ts';
import { isSafeHref } from './safe-href.ts';

/** The words of nodes as one line, whatever elements they are in. */
export function lineOf(nodes: Node[], marks: Mark[] = []): Inline[] | undefined {
  const inlines = new Inlines();
  for (const node of nodes) collectInlines(node, marks, inlines);
  return inlines.take();
}

export function collectInlines(node: Node, marks: Mark[], inlines: Inlines): void {
  if (node.nodeName === '#text') {
    inlines.text((node as DefaultTreeAdapterTypes.TextNode).value.replace(/[ \t\r\n]+/g, ' '), marks);
    return;
  }
  if (!isElement(node) || silent.has(node.tagName)) return;
  if (node.tagName === 'br') {
    inlines.hardBreak();
    return;
  }
  if (node.tagName === 'sup' || node.tagName === 'sub') raiseSigns(node);
  if (node.tagName === 'q') quoteWords(node);
  const apart = isBlock(node);
  if (apart) inlines.text(' ', marks);
  const inner = withMarkOf(node, marks);
  for (const child of node.childNodes) collectInlines(child, inner, inlines);
  if (apart) inlines.text(' ', marks);
}

/** A line as paragraphs: two breaks in a row are how many writers begin another. */
export function paragraphsOf(line: Inline[], dir: 'rtl' | 'ltr' | undefined): Paragraph[] {
  return apart(line).map((content) => ({ type: 'paragraph', ...(dir && { attrs: { dir } }), content }));
}

function apart(line: Inline[]): Inline[][] {
  const breaks = line.filter(({ type }) => type === 'hardBreak').length;
  if (breaks < 2) return [line];
  const lines: Inline[][] = [];
  let inlines = new Inlines();
  let waiting = 0;
  for (const inline of line) {
    if (inline.type === 'hardBreak') {
      waiting++;
    } else if (waiting === 0 || !isBlankText(inline)) {
      if (waiting > 1) {
        lines.push(inlines.take() ?? []);
        inlines = new Inlines();
      } else if (waiting === 1) {
        inlines.hardBreak();
      }
      waiting = 0;
      inlines.text(inline.text, inline.marks ?? []);
    }
  }
  return [...lines, inlines.take() ?? []].filter((content) => content.length > 0);
}

function isBlankText(inline: Inline): boolean {
  return inline.type === 'text' && inline.text.trim() === '';
}

/** The marks around what an element holds. */
export function withMarkOf(element: Element, marks: Mark[]): Mark[] {
  const own = markOf(element);
  return own && !marks.some((mark) => mark.type === own.type) ? [...marks, own] : marks;
}

function markOf(element: Element): Mark | null {
  switch (element.tagName) {
    case 'strong':
    case 'b':
    case 'dt':
      return { type: 'bold' };
    case 'em':
    case 'i':
      return { type: 'italic' };
    case 's':
    case 'del':
    case 'strike':
      return { type: 'strike' };
    case 'code':
    case 'kbd':
    case 'samp':
    case 'tt':
      return { type: 'code' };
    case 'a': {
      const href = attribute(element, 'href').trim();
      // Nothing in a body has a name that a link on the same page could lead to.
      return isSafeHref(href) && !href.startsWith('#') ? { type: 'link', attrs: { href } } : null;
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
