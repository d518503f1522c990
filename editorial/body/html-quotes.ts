import type { Block } from './document.ts';
import { type Element, hasClass, isElement, type Node, textOf } from './html-elements.ts';
import { postQuotation } from './html-embeds.ts';
import type { Reading } from './html-reading.ts';
import { readable } from './readable.ts';

const pulled = new Set(['wp-block-pullquote']);

/** Words that someone said, with whoever is named at their end. */
export function quoteBlocks(element: Element, reading: Reading): Block[] {
  const post = postQuotation(element);
  if (post) return post;
  const cite = takeCite(element);
  const content = reading.blocks(element.childNodes, { ...reading, marks: [] });
  if (content.length === 0 && cite === '') return [];
  if (isPulled(element)) {
    const paragraphs = content.filter((block) => block.type === 'paragraph');
    if (paragraphs.length > 0 && paragraphs.length === content.length)
      return [{ type: 'pullQuote', attrs: { cite }, content: paragraphs }];
  }
  return [{ type: 'blockquote', attrs: { cite }, content }];
}

/** What stands beside a text, by its title. */
export function asideBlocks(element: Element, reading: Reading): Block[] {
  const summary = element.childNodes.find((node) => isElement(node) && node.tagName === 'summary');
  const title = summary ? wordsOf(summary) : '';
  const content = reading.blocks(
    element.childNodes.filter((node) => node !== summary),
    { ...reading, marks: [] },
  );
  return content.length > 0 || title !== '' ? [{ type: 'aside', attrs: { title }, content }] : [];
}

/** WordPress puts a pull quote into a figure, and its name on either. */
function isPulled(element: Element): boolean {
  if (hasClass(element, pulled)) return true;
  const around = element.parentNode;
  return around !== null && 'attrs' in around && hasClass(around, pulled);
}

/** Takes out the `cite` or `footer` that a quotation ends with, and gives its words without a dash before them. */
function takeCite(element: Element): string {
  const last = lastWith(element);
  if (!last) return '';
  if (last.tagName !== 'cite' && last.tagName !== 'footer')
    return ['p', 'div'].includes(last.tagName) ? takeCite(last) : '';
  element.childNodes = element.childNodes.filter((node) => node !== last);
  return wordsOf(last).replace(/^[—–―-]+\s*/, '');
}

/** The last node that holds words, where it is an element. */
function lastWith(element: Element): Element | null {
  const last = element.childNodes.findLast((node) => textOf(node).trim() !== '');
  return last && isElement(last) ? last : null;
}

function wordsOf(node: Node): string {
  return readable(textOf(node)).replace(/\s+/g, ' ').trim();
}
