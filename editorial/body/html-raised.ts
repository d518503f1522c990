import type { DefaultTreeAdapterTypes } from 'parse5';
import { type Element, isElement, type Node, textOf } from './html-elements.ts';

const signs = '0123456789+-=()';
const raised = { sup: '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾', sub: '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎' } as const;

/**
 * A body has no raised or lowered text, and 10⁶ is not 106: figures in `sup` and `sub` become signs that stand there by
 * themselves. Words, as in «1er», are left on the line.
 */
export function raiseSigns(element: Element): void {
  const list = raised[element.tagName === 'sub' ? 'sub' : 'sup'];
  if (/^[\d٠-٩+\-−=()\s]+$/.test(textOf(element)))
    replaceIn(element, (sign) => list[signs.indexOf(sign)] ?? sign);
}

function replaceIn(node: Node, raise: (sign: string) => string): void {
  if (node.nodeName === '#text') {
    const words = node as DefaultTreeAdapterTypes.TextNode;
    words.value = words.value
      .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
      .replaceAll('−', '-')
      .replace(/[\d+\-=()]/g, raise);
  } else if (isElement(node)) {
    for (const child of node.childNodes) replaceIn(child, raise);
  }
}
