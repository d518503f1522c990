import type { TableBlock } from './document.ts';
import { plainText } from './plain-text.ts';

export type Cell = TableBlock['content'][number]['content'][number];

/** Digits with their signs and nothing else: +12.0, 2–1, 42.195, or the dash that stands for none. */
const signs = /^[\p{Nd}\s.,:/+\-−–—%‰٪٫٬]+$/u;

/** A cell that holds a number: set from left to right wherever it stands. */
export function isFigure(cell: Cell): boolean {
  return signs.test(plainText({ type: 'doc', content: cell.content }));
}
