import type { Block, Paragraph } from './document.ts';
import { directionOfElement } from './html-direction.ts';
import { attribute, descendants, type Element } from './html-elements.ts';
import { pictureBlocks } from './html-figures.ts';
import { lineOf, paragraphsOf } from './html-inlines.ts';
import type { Reading } from './html-reading.ts';

/** No table of a story is wider; what says that it is would fill the page. */
const widest = 100;

/**
 * A table with its caption above it and the pictures of its cells below it. A cell over several columns is followed by
 * empty ones, so that what is below it stays in its column.
 */
export function tableBlocks(element: Element, reading: Reading): Block[] {
  const rows = descendants(element, ['tr'], ['table']).map((row) => ({
    type: 'tableRow' as const,
    content: descendants(row, ['th', 'td'], ['table']).flatMap((cell) => cellsOf(cell, reading)),
  }));
  const filled = rows.filter((row) => row.content.length > 0);
  const captions = descendants(element, ['caption'], ['table']).flatMap((caption) =>
    reading.blocks(caption.childNodes, reading),
  );
  const pictures = descendants(element, ['img'], ['table']).flatMap((image) => pictureBlocks(image, reading));
  return [
    ...captions,
    ...(filled.length > 0 ? [{ type: 'table' as const, content: filled }] : []),
    ...pictures,
  ];
}

function cellsOf(cell: Element, { dir }: Reading) {
  const type = cell.tagName === 'th' ? ('tableHeader' as const) : ('tableCell' as const);
  const line = lineOf(cell.childNodes);
  const paragraphs: Paragraph[] = line ? paragraphsOf(line, directionOfElement(cell) ?? dir) : [];
  const span = Number.parseInt(attribute(cell, 'colspan'), 10);
  const empty = Array.from({ length: Math.min(span, widest) - 1 || 0 }, () => [
    { type: 'paragraph' } satisfies Paragraph,
  ]);
  return [paragraphs.length > 0 ? paragraphs : [{ type: 'paragraph' } satisfies Paragraph], ...empty].map(
    (content) => ({ type, content }),
  );
}
