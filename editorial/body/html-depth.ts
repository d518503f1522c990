import type { DefaultTreeAdapterTypes } from 'parse5';
import { type Element, isElement, type Node, silent } from './html-elements.ts';

/** No newsroom nests deeper; what does is an accident or an attack, and would outgrow the stack of whoever reads it. */
const deepest = 48;

/** Cuts a tree off below the deepest level: what lies further down only lends its words. */
export function cutDepths(nodes: Node[]): void {
  let level = nodes.filter(isElement);
  for (let depth = 1; depth < deepest && level.length > 0; depth++) {
    level = level.flatMap((element) => element.childNodes.filter(isElement));
  }
  for (const element of level) {
    const value = wordsBelow(element);
    element.childNodes = [{ nodeName: '#text', value, parentNode: element }];
  }
}

function wordsBelow(element: Element): string {
  const words: string[] = [];
  const waiting: Node[] = element.childNodes.toReversed();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.nodeName === '#text') words.push((node as DefaultTreeAdapterTypes.TextNode).value);
    else if (isElement(node) && !silent.has(node.tagName)) waiting.push(...node.childNodes.toReversed());
  }
  return words.join(' ');
}
