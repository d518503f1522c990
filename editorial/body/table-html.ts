import type { Inline, TableBlock } from './document.ts';
import { htmlElement as element } from './html-markup.ts';
import { type Cell, isFigure } from './number-cell.ts';

/** A table as HTML. A first row of headings is its head; a number is set from left to right wherever it stands. */
export function tableHtml(table: TableBlock, words: (inlines: Inline[] | undefined) => string): string {
  const row = (cells: Cell[], scope: 'col' | 'row') =>
    element('tr', {}, cells.map((cell) => cellHtml(cell, scope, words)).join(''));
  const [head, ...others] = table.content;
  const isHeaded = head?.content.every((cell) => cell.type === 'tableHeader') ?? false;
  const rows = isHeaded ? others : table.content;
  return element(
    'table',
    {},
    (isHeaded && head ? element('thead', {}, row(head.content, 'col')) : '') +
      element('tbody', {}, rows.map(({ content }) => row(content, 'row')).join('')),
  );
}

function cellHtml(
  cell: Cell,
  scope: 'col' | 'row',
  words: (inlines: Inline[] | undefined) => string,
): string {
  const dir = isFigure(cell) ? 'ltr' : cell.content[0]?.attrs?.dir;
  const lines = cell.content.map(({ content }) => words(content)).join(element('br'));
  return cell.type === 'tableHeader' ? element('th', { scope, dir }, lines) : element('td', { dir }, lines);
}
