import type { DefaultTreeAdapterTypes } from 'parse5';

export type Node = DefaultTreeAdapterTypes.ChildNode;
export type Element = DefaultTreeAdapterTypes.Element;

/** What never holds words for readers. */
export const silent = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'object',
  'svg',
  'math',
  'form',
  'head',
  'title',
]);

/** What holds blocks and is none itself. */
export const containers = new Set(
  'p div section article main header footer center nav address figcaption fieldset dl dt dd li td th tr tbody'.split(
    ' ',
  ),
);

/** What becomes a block of a kind of its own. */
const blockNames = new Set(
  'h1 h2 h3 h4 h5 h6 ul ol blockquote aside details pre hr figure img table iframe video audio'.split(' '),
);

export function isBlock(element: Element): boolean {
  return containers.has(element.tagName) || blockNames.has(element.tagName);
}

export function holdsBlocks(element: Element): boolean {
  if (silent.has(element.tagName)) return false;
  return element.childNodes.some((child) => isElement(child) && (isBlock(child) || holdsBlocks(child)));
}

/** Elements of these names below one, not looking into others of the names to stop at. */
export function descendants(element: Element, names: string[], stopAt: string[]): Element[] {
  return element.childNodes.filter(isElement).flatMap((child) => {
    if (names.includes(child.tagName)) return [child];
    return stopAt.includes(child.tagName) ? [] : descendants(child, names, stopAt);
  });
}

export function textOf(node: Node): string {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
  if (!isElement(node)) return '';
  return node.tagName === 'br' ? ' ' : node.childNodes.map(textOf).join('');
}

export function attribute(element: Element, name: string): string {
  return element.attrs.find((one) => one.name === name)?.value ?? '';
}

/** True where an element's class names one of these. */
export function hasClass(element: Element, names: ReadonlySet<string>): boolean {
  const given = attribute(element, 'class');
  return given !== '' && given.split(/\s+/).some((name) => names.has(name));
}

export function isElement(node: Node): node is Element {
  return 'tagName' in node;
}
