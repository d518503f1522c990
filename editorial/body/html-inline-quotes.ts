import { directionOf } from '#arabic/direction.ts';
import { type Element, type Node, textOf } from './html-elements.ts';

/** Browsers draw the marks of a `q`; in a body they are part of the words. */
export function quoteWords(element: Element): void {
  const [open, close] = directionOf(textOf(element)) === 'rtl' ? ['«', '»'] : ['“', '”'];
  const text = (value: string): Node => ({ nodeName: '#text', value, parentNode: element });
  element.childNodes = [text(open), ...element.childNodes, text(close)];
}
