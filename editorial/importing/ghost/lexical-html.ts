import { escapedHtml, htmlElement } from '../../body/html-markup.ts';
import type { ConvertedHtml } from '../converted-html.ts';
import { listIn, objectIn, parsedJson, textIn } from '../json-value.ts';
import { cardHtml } from './cards.ts';

/** Lists inside more lists than these are an accident or an attack. */
const deepest = 40;

/** The bits of a text's format. https://github.com/facebook/lexical (LexicalConstants) */
const formats: readonly [bit: number, element: string][] = [
  [1, 'strong'],
  [2, 'em'],
  [4, 's'],
  [8, 'u'],
  [16, 'code'],
  [32, 'sub'],
  [64, 'sup'],
  [128, 'mark'],
];

/**
 * The text of a Ghost post as its newer editor stores it, as HTML for `fromHtml`, which is the gate. The directions in it
 * were guessed by that editor and are left out. A text that is no Lexical is empty, and named in `lost`.
 */
export function lexicalHtml(lexical: string): ConvertedHtml {
  const root = objectIn(objectIn(parsedJson(lexical)).root);
  if (!Array.isArray(root.children)) return { html: '', lost: ['text that is no Lexical'] };
  const lost = new Set<string>();
  return { html: childrenHtml(root, lost, 0), lost: [...lost] };
}

function childrenHtml(node: Record<string, unknown>, lost: Set<string>, depth: number): string {
  if (depth > deepest) {
    lost.add('what is nested too deep');
    return '';
  }
  return listIn(node.children)
    .map((child) => nodeHtml(objectIn(child), lost, depth + 1))
    .join('');
}

function nodeHtml(node: Record<string, unknown>, lost: Set<string>, depth: number): string {
  const type = textIn(node.type).replace(/^extended-/, '');
  const inside = () => childrenHtml(node, lost, depth);
  switch (type) {
    case 'text':
    case 'tk':
    case 'hashtag':
      return formatted(textIn(node.text), Number(node.format) || 0);
    case 'linebreak':
      return '<br>';
    case 'tab':
      return ' ';
    case 'zwnj':
      return '';
    case 'link':
    case 'autolink':
    case 'at-link':
      return htmlElement('a', { href: textIn(node.url) }, inside());
    case 'paragraph':
      return htmlElement('p', {}, inside());
    case 'heading':
      return htmlElement(/^h[1-6]$/.test(textIn(node.tag)) ? textIn(node.tag) : 'h2', {}, inside());
    case 'quote':
    case 'aside':
      return htmlElement('blockquote', {}, inside());
    case 'list':
      return listHtml(node, inside());
    case 'listitem':
      return itemHtml(node, inside());
    default:
      return Array.isArray(node.children) ? inside() : cardHtml(type, node, lost);
  }
}

function listHtml(node: Record<string, unknown>, inside: string): string {
  const kind = textIn(node.listType) || textIn(node.tag);
  const start = Number(node.start);
  if (kind !== 'number' && kind !== 'ol') return htmlElement('ul', {}, inside);
  return htmlElement('ol', { start: Number.isSafeInteger(start) ? start : undefined }, inside);
}

/** An item that holds a list and nothing else stands for the nesting: the list belongs to the item before it. */
function itemHtml(node: Record<string, unknown>, inside: string): string {
  return objectIn(listIn(node.children)[0]).type === 'list' ? inside : htmlElement('li', {}, inside);
}

function formatted(text: string, format: number): string {
  return formats.reduceRight(
    (inner, [bit, element]) => (format & bit ? htmlElement(element, {}, inner) : inner),
    escapedHtml(text),
  );
}
