import type { Block, ListItem } from './document.ts';
import { directionOfElement } from './html-direction.ts';
import { attribute, descendants, type Element, isElement, type Node } from './html-elements.ts';
import type { Reading } from './html-reading.ts';

/** A list. One that stands right inside another, as word processors write it, goes on with the item before it. */
export function listBlocks(element: Element, reading: Reading): Block[] {
  const items = itemsOf(element.childNodes, reading);
  if (items.length === 0) return [];
  if (element.tagName !== 'ol') return [{ type: 'bulletList', content: items }];
  const given = Number.parseInt(attribute(element, 'start'), 10);
  const start = Number.isSafeInteger(given) ? given : 1;
  return [{ type: 'orderedList', attrs: { start }, content: items }];
}

function itemsOf(nodes: Node[], reading: Reading): ListItem[] {
  const items: ListItem[] = [];
  for (const node of nodes) {
    if (isElement(node) && holdsItems(node)) {
      items.push(...itemsOf(node.childNodes, reading));
      continue;
    }
    const isItem = isElement(node) && node.tagName === 'li';
    const dir = isItem ? directionOfElement(node) : undefined;
    const inner = isItem ? node.childNodes : [node];
    const content = reading.blocks(inner, dir ? { ...reading, dir } : reading);
    if (content.length === 0) continue;
    const last = items.at(-1);
    if (last && isElement(node) && isList(node)) last.content.push(...content);
    else items.push({ type: 'listItem', content });
  }
  return items;
}

function isList({ tagName }: Element): boolean {
  return tagName === 'ul' || tagName === 'ol';
}

/** Something around items that is no list, as a wrapper that a plugin puts in. */
function holdsItems(element: Element): boolean {
  return (
    element.tagName !== 'li' && !isList(element) && descendants(element, ['li'], ['ul', 'ol']).length > 0
  );
}
