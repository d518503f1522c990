import { directionOf } from '#arabic/direction.ts';
import type { Block, Inline } from './document.ts';
import { directionOfElement } from './html-direction.ts';
import { attribute, type Element, isElement, type Node, textOf } from './html-elements.ts';
import { paragraphsOf } from './html-inlines.ts';
import type { Reading } from './html-reading.ts';
import { readable } from './readable.ts';

/**
 * Text whose lines are its writer's. Code is set from left to right; a poem, and anything that begins from right to left,
 * is paragraphs with breaks.
 */
export function preformattedBlocks(element: Element, { dir }: Reading): Block[] {
  const text = readable(linesOf(element)).replace(/^\n/, '').trimEnd();
  if (text.trim() === '') return [];
  const isVerse = /\bwp-block-verse\b/.test(attribute(element, 'class'));
  if (!isVerse && directionOf(text) !== 'rtl')
    return [{ type: 'codeBlock', content: [{ type: 'text', text }] }];
  const line = text
    .split('\n')
    .flatMap((words): Inline[] => [
      { type: 'hardBreak' },
      ...(words.trim() === '' ? [] : [{ type: 'text' as const, text: words.trim() }]),
    ]);
  return paragraphsOf(line, directionOfElement(element) ?? dir);
}

function linesOf(node: Node): string {
  if (!isElement(node)) return textOf(node);
  return node.tagName === 'br' ? '\n' : node.childNodes.map(linesOf).join('');
}
